namespace Kentongan.Language.Stems;

/// <summary>What may be taken off a word whose root is in no list: new words get Indonesian affixes on the day they are born.</summary>
static class UnknownWords
{
    /// <summary>Pairs of prefix and suffix that together are hardly ever part of a root.</summary>
    public static (string Start, string End)[] Confixes { get; } =
    [
        ("di", "kan"), ("memper", "kan"), ("diper", "kan"), ("mem", "kan"), ("men", "kan"), ("meng", "kan"), ("me", "kan"), ("di", "in"), ("nge", "in"),
        ("ter", "kan"), ("ke", "annya"), ("peng", "an"), ("pem", "an"), ("pen", "an"), ("ke", "an"), ("per", "an"), ("ber", "an"),
    ];

    /// <summary>Whether letters can be a root: two vowels at least, and no more than two consonants at the start.</summary>
    public static bool CanBeRoot(ReadOnlySpan<char> letters)
    {
        var first = letters.IndexOfAny("aiueo");
        return first is >= 0 and <= 2 && letters[(first + 1)..].IndexOfAny("aiueo") >= 0;
    }
}
