using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>One word of a query; hashtags and mentions keep their sign.</summary>
/// <param name="Form">How it is compared.</param>
/// <param name="Text">The word as the query shows it: folded, or as written for <see cref="TermForm.Exact"/>.</param>
/// <param name="Key">What is compared: the folded word, or the root for <see cref="TermForm.Variant"/>.</param>
public sealed record Term(TermForm Form, string Text, string Key)
{
    internal ulong Hash { get; } = TermHash.Of(Key);
    public bool IsTag => Key.StartsWith('#');
    public bool IsMention => Key.StartsWith('@');

    /// <summary>A term that is compared as it stands.</summary>
    public static Term Word(string folded) => new(TermForm.Word, folded, folded);
}
