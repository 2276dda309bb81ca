using System.Text;

namespace Kentongan.Speak.Limits.X;

/// <summary>What X makes of a text: its weight, how much of it fits and whether it may be posted.</summary>
/// <param name="Length">The weighted length.</param>
/// <param name="Permillage">Weight in thousandths of the maximum.</param>
/// <param name="IsValid">Not empty, not too long, no character that X refuses.</param>
/// <param name="ValidEnd">UTF-16 index of the last character that fits; -1 when none does.</param>
public sealed record WeightedText(int Length, int Permillage, bool IsValid, int ValidEnd)
{
    static readonly char[] _forbidden = ['\uFFFE', '\uFEFF', '\uFFFF'];

    /// <summary>Weighs <paramref name="text"/> by <paramref name="rules"/> (twitter-text's parseTweet).</summary>
    public static WeightedText Of(string text, WeightedRules rules)
    {
        var (length, fits) = (0, 0);
        var forbidden = text.IndexOfAny(_forbidden);
        foreach (var piece in Pieces(text, rules))
        {
            length += piece.Weight;
            var clean = forbidden < 0 || piece.Start + piece.Length <= forbidden;
            fits = length <= rules.Max && clean ? piece.Start + piece.Length : fits;
        }

        var valid = length > 0 && length <= rules.Max && forbidden < 0;
        return new(length, length * 1000 / rules.Max, valid, fits - 1);
    }

    /// <summary>The counted pieces of the NFC form, with positions moved back onto the given text.</summary>
    internal static IEnumerable<Piece> Pieces(string text, WeightedRules rules)
    {
        var composed = Compose(text);
        var shift = 0;
        foreach (var piece in ComposedPieces(composed, rules))
        {
            var start = piece.Start + shift;
            var length = piece.Length;
            if (composed.Length != text.Length)
            {
                length = OriginalLength(text, start, composed.Substring(piece.Start, piece.Length));
                shift += length - piece.Length;
            }

            yield return new(start, length, piece.Weight);
        }
    }

    /// <summary>How much of the original text composes to <paramref name="piece"/>.</summary>
    static int OriginalLength(string text, int start, string piece)
    {
        var limit = Math.Min(text.Length, start + (piece.Length * 4));
        for (var end = Math.Min(start + 1, text.Length); end <= limit; end++)
        {
            if (Compose(text[start..end]) == piece)
            {
                return end - start;
            }
        }

        return Math.Max(0, Math.Min(piece.Length, text.Length - start));
    }

    static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text; // a lone surrogate or a non-character: nothing to compose
        }
    }

    static IEnumerable<Piece> ComposedPieces(string text, WeightedRules rules)
    {
        var urls = XUrls.Find(text).ToDictionary(url => url.Start, url => url.Length);
        var at = 0;
        while (at < text.Length)
        {
            var piece = urls.TryGetValue(at, out var length) ? new(at, length, rules.UrlLength) : Character(text, at, rules);
            yield return piece;
            at += piece.Length;
        }
    }

    static Piece Character(string text, int at, WeightedRules rules)
    {
        var emoji = rules.EmojiAreOne ? Emoji.LengthAt(text, at) : 0;
        if (emoji > 0)
        {
            return new(at, emoji, rules.Default);
        }

        return Rune.TryGetRuneAt(text, at, out var rune)
            ? new(at, rune.Utf16SequenceLength, rules.Weigh(rune.Value))
            : new(at, 1, rules.Weigh(text[at]));
    }
}
