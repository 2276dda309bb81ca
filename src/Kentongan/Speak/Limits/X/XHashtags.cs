using System.Globalization;
using System.Text;

namespace Kentongan.Speak.Limits.X;

/// <summary>Finds hashtags of every script, as X does: at least one letter, not glued to a word, not inside an address.</summary>
public static class XHashtags
{
    const string JoiningMarks = "_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";

    /// <summary>Tags without #, in order.</summary>
    public static IReadOnlyList<XEntity> Find(string text)
    {
        var found = new List<XEntity>();
        for (var at = text.AsSpan().IndexOfAny('#', '＃'); at >= 0; at = NextSign(text, at + 1))
        {
            var end = TagEnd(text, at + 1);
            if (end > at + 1 && MayStart(text, at) && !GoesOn(text, end))
            {
                found.Add(new(text[(at + 1)..end], at, end - at));
                at = end - 1;
            }
        }

        return found.Count == 0 ? found : OutsideUrls(text, found);
    }

    static List<XEntity> OutsideUrls(string text, List<XEntity> tags)
    {
        var urls = XUrls.Find(text).Select(url => new XEntity(url.Value, url.Start, url.Length)).ToList();
        return [.. tags.Where(tag => !urls.Exists(tag.Overlaps))];
    }

    static int NextSign(string text, int from)
    {
        var next = text.AsSpan(Math.Min(from, text.Length)).IndexOfAny('#', '＃');
        return next < 0 ? -1 : from + next;
    }

    static int TagEnd(string text, int start)
    {
        var (end, hasLetter) = (start, false);
        if (start < text.Length && text[start] is '\uFE0F' or '\u20E3')
        {
            return start;
        }

        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && BelongsToTag(rune))
        {
            hasLetter |= IsLetterOrMark(rune);
            end += rune.Utf16SequenceLength;
        }

        return hasLetter ? end : start;
    }

    static bool MayStart(string text, int at)
    {
        if (at == 0 || text[at - 1] is '\uFE0E' or '\uFE0F')
        {
            return true;
        }

        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _);
        return before.Value != '&' && !BelongsToTag(before);
    }

    static bool GoesOn(string text, int end) =>
        end < text.Length && (text[end] is '#' or '＃' || text.AsSpan(end).StartsWith("://", StringComparison.Ordinal));

    static bool BelongsToTag(Rune rune) =>
        IsLetterOrMark(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber
        || (rune.IsBmp && JoiningMarks.Contains((char)rune.Value));

    static bool IsLetterOrMark(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
