using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kentongan.Language.Tokens;

/// <summary>What a UTF-16 unit can be part of, answered by one look into a table.</summary>
[Flags]
enum CharClass : byte
{
    None = 0,
    Letter = 1,
    Digit = 2,
    Mark = 4,
    Space = 8,
    Punctuation = 16,
    Surrogate = 32,
    Currency = 64,
    Invisible = 128,
    WordPart = Letter | Digit | Mark,
}

static class CharClasses
{
    static readonly CharClass[] _of = Build();

    // The table has an entry for every char, so that the bound needs no check.
    public static CharClass Of(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_of), c);

    public static bool IsWordPart(char c) => (Of(c) & CharClass.WordPart) != CharClass.None;

    static CharClass[] Build()
    {
        var classes = new CharClass[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            classes[i] = Classify((char)i);
        }

        return classes;
    }

    static CharClass Classify(char c) => char.GetUnicodeCategory(c) switch
    {
        _ when char.IsWhiteSpace(c) => CharClass.Space,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
        UnicodeCategory.Surrogate => CharClass.Surrogate,
        UnicodeCategory.CurrencySymbol => CharClass.Currency,
        UnicodeCategory.Format or UnicodeCategory.Control => CharClass.Invisible,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation => CharClass.Punctuation,
        _ => CharClass.None,
    };
}
