namespace Kentongan.Decide.Rehearsal;

/// <summary>How an account writes. It belongs to the account: the same person always writes alike.</summary>
readonly record struct Voice
{
    /// <summary>How often a word that has a casual form takes it, 0 to 1.</summary>
    public double Slang { get; init; }
    public Dialect Dialect { get; init; }
    public bool LowerCase { get; init; }
    public bool Capitals { get; init; }

    /// <summary>How often a post has a slip of the finger, a drawn-out word, an emoji; 0 to 1 each.</summary>
    public double Typos { get; init; }
    public double Elongation { get; init; }
    public double Emoji { get; init; }

    /// <summary>Agencies and newsrooms: by the book.</summary>
    public static Voice Formal => default;

    /// <summary>A citizen's voice, decided by <paramref name="dice"/> alone.</summary>
    public static Voice Of(Dice dice)
    {
        var casual = dice.Unit();
        return new()
        {
            Slang = casual < 0.2 ? 0.05 : casual < 0.6 ? 0.5 : 0.85,
            Dialect = dice.Chance(0.35) ? (Dialect)(1 + dice.Below((int)Dialect.Bugis)) : Dialect.None,
            LowerCase = casual > 0.3 && dice.Chance(0.6),
            Capitals = dice.Chance(0.025),
            Typos = casual < 0.2 ? 0.02 : 0.16,
            Elongation = casual < 0.2 ? 0.01 : 0.14,
            Emoji = dice.Chance(0.45) ? 0.7 : 0.08,
        };
    }
}

/// <summary>The regional language that colours a voice.</summary>
enum Dialect
{
    None,
    Jawa,
    Sunda,
    Minang,
    Bali,
    Betawi,
    Bugis,
}
