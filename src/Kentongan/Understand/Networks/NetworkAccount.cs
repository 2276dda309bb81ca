namespace Kentongan.Understand.Networks;

/// <summary>An account of a network. Only one on the public register has a name.</summary>
public sealed record NetworkAccount(AuthorKey Key, string? Handle, Channel Channel)
{
    /// <summary>Through it an agency of this instance speaks.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>Posts of it in the period; 0 for one that was only spoken to.</summary>
    public int Posts { get; init; }
    public int Positive { get; init; }
    public int Negative { get; init; }

    /// <summary>When it was first active or spoken to.</summary>
    public required DateTimeOffset First { get; init; }
}
