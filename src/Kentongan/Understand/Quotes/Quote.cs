namespace Kentongan.Understand.Quotes;

/// <summary>What someone said in a news text.</summary>
/// <param name="Text">The words, without quotation marks.</param>
/// <param name="Speaker">The name as the text gives it; null when only an office or nobody is named.</param>
/// <param name="Office">The office: "Menteri Kesehatan", "Kepala BPBD Kota Contoh"; null when the text names none.</param>
/// <param name="IsDirect">Whether the words stand in quotation marks.</param>
public sealed record Quote(string Text, string? Speaker, string? Office, bool IsDirect)
{
    /// <summary>Whether the speaker holds a public office and may be named (hard rule 1).</summary>
    public bool IsOfficial => Office is not null && Offices.IsPublic(Office);

    /// <summary>The quote as it may be counted and shown: a private person loses the name.</summary>
    public Quote Public => IsOfficial ? this : this with { Speaker = null };
}
