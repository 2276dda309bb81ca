namespace Kentongan.Listen.Queries;

/// <summary>How a term of a query is compared with a word of a text.</summary>
public enum TermForm : byte
{
    /// <summary>The folded words are equal.</summary>
    Word,

    /// <summary>The folded word of the text begins with the term: <c>banjir*</c>.</summary>
    Prefix,

    /// <summary>The words are equal letter by letter, case included: <c>=BBM</c>.</summary>
    Exact,

    /// <summary>Both words have the same root once slang, spelling and affixes are taken away: <c>~makan</c>.</summary>
    Variant,
}
