using System.Globalization;
using System.Text;
using Kentongan.Speak.Limits.X;

namespace Kentongan.Speak.Limits;

/// <summary>The length of a text as a channel counts it.</summary>
public static class TextLength
{
    const int MastodonLink = 23;

    /// <summary>The whole length, in the unit of <paramref name="counting"/>.</summary>
    public static int Of(string text, Counting counting) => Measure(text, counting, int.MaxValue).Length;

    /// <summary>The length, and where (UTF-16 index into the text) the first thing stands that no longer fits.</summary>
    public static (int Length, int? OverflowAt) Measure(string text, Counting counting, int max)
    {
        var length = 0;
        int? overflow = null;
        foreach (var piece in Pieces(text, counting))
        {
            length += piece.Weight;
            overflow ??= length > max ? piece.Start : null;
        }

        return (length, overflow);
    }

    static IEnumerable<Piece> Pieces(string text, Counting counting) => counting switch
    {
        Counting.Graphemes => Graphemes(text, 0, text.Length),
        Counting.Utf16Units => Runes(text, static rune => rune.Utf16SequenceLength),
        Counting.Utf8Bytes => Runes(text, static rune => rune.Utf8SequenceLength),
        Counting.WeightedX => WeightedText.Pieces(text, WeightedRules.Current),
        Counting.Mastodon => Mastodon(text),
        Counting.Threads => Threads(text),
        _ => Runes(text, static _ => 1),
    };

    static IEnumerable<Piece> Runes(string text, Func<Rune, int> weight)
    {
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            yield return new(at, rune.Utf16SequenceLength, weight(rune));
            at += rune.Utf16SequenceLength;
        }
    }

    static IEnumerable<Piece> Graphemes(string text, int start, int end)
    {
        while (start < end)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(start, end - start));
            yield return new(start, length, 1);
            start += length;
        }
    }

    static IEnumerable<Piece> Threads(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var emoji = Emoji.LengthAt(text, at);
            var length = emoji > 0 ? emoji : RuneLength(text, at);
            yield return new(at, length, emoji > 0 ? Encoding.UTF8.GetByteCount(text.AsSpan(at, emoji)) : 1);
            at += length;
        }
    }

    static int RuneLength(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;

    static IEnumerable<Piece> Mastodon(string text)
    {
        var at = 0;
        foreach (var fixedPiece in MastodonPieces.Find(text, MastodonLink))
        {
            foreach (var piece in Graphemes(text, at, fixedPiece.Start))
            {
                yield return piece;
            }

            yield return fixedPiece;
            at = fixedPiece.Start + fixedPiece.Length;
        }

        foreach (var piece in Graphemes(text, at, text.Length))
        {
            yield return piece;
        }
    }
}
