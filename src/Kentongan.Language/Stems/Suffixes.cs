namespace Kentongan.Language.Stems;

/// <summary>The ends that a word may have: particle, possessor, derivation; and which derivation no prefix of a family goes with.</summary>
static class Suffixes
{
    public static string[] Particles { get; } = ["", "lah", "kah", "tah", "pun"];

    public static string[] Possessors { get; } = ["", "ku", "mu", "nya"];

    /// <summary>The native derivations first, then the colloquial one, then those of learned and borrowed words.</summary>
    public static Derivation[] Derivations { get; } =
    [
        new("", Origin.Native), new("kan", Origin.Native), new("an", Origin.Native), new("i", Origin.Native),
        new("in", Origin.Colloquial),
        new("isasi", Origin.Borrowed), new("isme", Origin.Borrowed), new("is", Origin.Borrowed), new("asi", Origin.Borrowed), new("wan", Origin.Borrowed),
        new("wati", Origin.Borrowed), new("iah", Origin.Borrowed), new("wi", Origin.Borrowed), new("itas", Origin.Borrowed), new("if", Origin.Borrowed),
    ];

    /// <summary>Whether grammar knows the pair: no <c>be-…-i</c>, <c>di-…-an</c>, <c>ke-…-kan</c>, <c>me-…-an</c>, <c>se-…-kan</c> (Adriani et al. 2007, table 4).</summary>
    public static bool GoTogether(PrefixFamily outermost, string derivation) => (outermost, derivation) switch
    {
        (PrefixFamily.Ber or PrefixFamily.Ke or PrefixFamily.Se, "i") => false,
        (PrefixFamily.Di or PrefixFamily.Me, "an") => false,
        (PrefixFamily.Ke or PrefixFamily.Se or PrefixFamily.Pe, "kan") => false,
        _ => true,
    };
}

/// <summary>A suffix that makes a word of another.</summary>
sealed record Derivation(string Written, Origin Origin);

enum Origin : byte
{
    Native,
    Colloquial,
    Borrowed,
}
