namespace Kentongan.Language.Classify;

/// <summary>
/// How words that regional languages share with Indonesian are told by sound: Minangkabau <c>sanang</c>, <c>paneh</c>, <c>laweh</c>, Banjarese <c>labih</c>, Javanese
/// <c>rasane</c>, Sundanese <c>hargana</c>, Balinese <c>rekomendasiang</c>. Offers Indonesian spellings of a word that no list knows; whether one of them is a word, others know.
/// </summary>
static class SoundShifts
{
    const int Shortest = 4;

    // What stands behind a word: of it, its causing.
    static readonly (string Written, string Indonesian)[] Suffixes =
    [
        ("nyo", ""), ("nyane", ""), ("nana", ""), ("nipun", ""), ("ipun", ""), ("ake", ""), ("aken", ""), ("akan", ""), ("keun", ""), ("eun", ""), ("ang", ""), ("ne", ""), ("na", ""), ("e", ""), ("i", ""),
    ];

    static readonly (string Written, string Indonesian)[] Prefixes = [("ba", "ber"), ("ta", "ter"), ("ma", "me"), ("pa", "pe"), ("sa", "se"), ("ka", "ke")];

    // How the last syllable sounds in Minangkabau.
    static readonly (string Written, string Indonesian)[] Ends =
    [
        ("uik", "ut"), ("uah", "uh"), ("iah", "ih"), ("uang", "ung"), ("iang", "ing"), ("uak", "uk"), ("iak", "ik"), ("uih", "us"), ("ieh", "is"), ("eh", "as"), ("ek", "at"), ("aik", "at"),
        ("ih", "is"), ("o", "a"), ("ua", "ur"), ("ia", "ir"), ("a", "ar"), ("a", "al"),
    ];

    /// <summary>Says whether a spelling is a word.</summary>
    public delegate bool IsWord(ReadOnlySpan<char> spelling);

    /// <summary>Writes the first spelling that is a word and returns its length; 0 when none is.</summary>
    public static int Find(ReadOnlySpan<char> word, Span<char> found, IsWord isWord)
    {
        if (word.Length < Shortest)
        {
            return 0;
        }

        if (Respelled(word, found, isWord) is > 0 and var length)
        {
            return length;
        }

        foreach (var (written, _) in Suffixes)
        {
            if (word.Length >= written.Length + Shortest && word.EndsWith(written, StringComparison.Ordinal) && Respelled(word[..^written.Length], found, isWord) is > 0 and var bare)
            {
                return bare;
            }
        }

        return 0;
    }

    // Endings first: paneh is panas before it is anything with another vowel.
    static int Respelled(ReadOnlySpan<char> word, Span<char> found, IsWord isWord)
    {
        Span<char> spelled = stackalloc char[word.Length + 2];
        for (var isVowelKept = true; ; isVowelKept = false)
        {
            if (Offer(word, isVowelKept, found, isWord) is > 0 and var same)
            {
                return same;
            }

            foreach (var (written, indonesian) in Ends)
            {
                if (word.EndsWith(written, StringComparison.Ordinal))
                {
                    word[..^written.Length].CopyTo(spelled);
                    indonesian.CopyTo(spelled[(word.Length - written.Length)..]);
                    if (Offer(spelled[..(word.Length - written.Length + indonesian.Length)], isVowelKept, found, isWord) is > 0 and var length)
                    {
                        return length;
                    }
                }
            }

            if (!isVowelKept)
            {
                return 0;
            }
        }
    }

    // The vowel that Indonesian swallows is a full one elsewhere: capek, cepat; basambahyang, bersembahyang.
    static int Offer(ReadOnlySpan<char> word, bool isVowelKept, Span<char> found, IsWord isWord)
    {
        Span<char> spelled = stackalloc char[word.Length + 1];
        if (OfferVowels(word, isVowelKept, found, isWord) is > 0 and var length)
        {
            return length;
        }

        foreach (var (written, indonesian) in Prefixes)
        {
            if (word.Length >= written.Length + Shortest && word.StartsWith(written, StringComparison.Ordinal))
            {
                indonesian.CopyTo(spelled);
                word[written.Length..].CopyTo(spelled[indonesian.Length..]);
                return OfferVowels(spelled[..(word.Length - written.Length + indonesian.Length)], isVowelKept, found, isWord);
            }
        }

        return 0;
    }

    static int OfferVowels(ReadOnlySpan<char> word, bool isVowelKept, Span<char> found, IsWord isWord)
    {
        if (isWord(word))
        {
            word.CopyTo(found);
            return word.Length;
        }

        Span<char> spelled = stackalloc char[word.Length];
        word.CopyTo(spelled);
        for (var at = isVowelKept ? -1 : spelled.IndexOf('a'); at >= 0 && at < word.Length - 2; at = Next(spelled, at))
        {
            spelled[at] = 'e';
            if (isWord(spelled))
            {
                spelled.CopyTo(found);
                return word.Length;
            }

            spelled[at] = 'a';
        }

        return 0;
    }

    static int Next(ReadOnlySpan<char> word, int at) => word[(at + 1)..].IndexOf('a') is >= 0 and var more ? at + 1 + more : -1;
}
