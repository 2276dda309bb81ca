namespace Kentongan.Listen.Sources;

/// <summary>Switching a source on takes a purpose, a legal basis and what the publisher allows; switching it off takes nothing.</summary>
public sealed record SwitchSource(bool On, string Purpose, string LegalBasis, string Terms, string By)
{
    public static readonly Objection NoPurpose = new("source.purpose", "Say what the source is needed for.", "Tulis untuk apa sumber ini diperlukan.");
    public static readonly Objection NoBasis = new("source.basis", "Say what right or duty allows reading it.", "Tulis dasar hukum yang membolehkan membacanya.");
    public static readonly Objection NoTerms = new("source.terms", "Say what the publisher allows.", "Tulis apa yang diizinkan penerbitnya.");

    /// <summary>The source as it is afterwards, or what is missing.</summary>
    public Decision<Source> Decide(Source source, DateTimeOffset now) =>
        !On ? source with { OnSince = null, NextAt = null, SwitchedOnBy = null }
        : Missing() is { } objection ? objection
        : source with
        {
            Purpose = Purpose.Trim(),
            LegalBasis = LegalBasis.Trim(),
            Terms = Terms.Trim(),
            OnSince = source.OnSince ?? now,
            SwitchedOnBy = By,
            NextAt = now,
        };

    Objection? Missing() => Blank(Purpose) ? NoPurpose : Blank(LegalBasis) ? NoBasis : Blank(Terms) ? NoTerms : null;

    static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
