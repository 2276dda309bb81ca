namespace Kentongan.Language.Tokens;

/// <summary>Takes a hashtag apart where its writer changed case, alphabet or used an underscore: <c>#2019GantiPresiden</c>, <c>#KPUJakarta</c>.</summary>
public static class HashtagWords
{
    /// <summary>Writes the pieces of <paramref name="tag"/> (with or without its sign) as ranges and returns how many; what does not fit stays out.</summary>
    public static int Split(ReadOnlySpan<char> tag, Span<Range> words)
    {
        var count = 0;
        var start = 0;
        for (var i = 0; i <= tag.Length && count < words.Length; i++)
        {
            if (i < tag.Length && IsPart(tag[i]) && (i == start || !IsSeam(tag, i)))
            {
                continue;
            }

            if (i > start)
            {
                words[count++] = start..i;
            }

            start = i < tag.Length && IsPart(tag[i]) ? i : i + 1;
        }

        return count;
    }

    static bool IsPart(char c) => c != '_' && (CharClasses.IsWordPart(c) || char.IsSurrogate(c));

    static bool IsSeam(ReadOnlySpan<char> tag, int i)
    {
        var (before, here) = (tag[i - 1], tag[i]);
        return char.IsUpper(here)
            ? !char.IsUpper(before) || (i + 1 < tag.Length && char.IsLower(tag[i + 1]))
            : NumberScanner.IsDigit(before) != NumberScanner.IsDigit(here) && (CharClasses.Of(here) & CharClass.Mark) == CharClass.None;
    }
}
