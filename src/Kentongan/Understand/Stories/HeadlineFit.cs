namespace Kentongan.Understand.Stories;

/// <summary>How far a headline is borne out by its text: the share of its words that the text uses.</summary>
public static class HeadlineFit
{
    const int ShortestWord = 4;

    /// <summary>0 to 1; null when the headline has no words to look for or there is no text.</summary>
    public static double? Of(string headline, string text)
    {
        var words = Words(headline).Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
        if (words.Count == 0 || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var used = Words(text).ToHashSet(StringComparer.Ordinal);
        return words.Count(word => used.Contains(word) || used.Any(other => SameRoot(word, other))) / (double)words.Count;
    }

    /// <summary>"membanjiri" and "banjir": one inside the other is close enough for this.</summary>
    static bool SameRoot(string word, string other) => other.Length >= ShortestWord && (word.Contains(other, StringComparison.Ordinal) || other.Contains(word, StringComparison.Ordinal));

    static string[] Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
