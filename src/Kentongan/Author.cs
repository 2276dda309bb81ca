namespace Kentongan;

/// <summary>
/// Who published a post, as the platform tells it. It lives only between a connector and Listen, which replaces a
/// private author by a pseudonym before anything is kept (hard rule 1).
/// </summary>
public sealed record Author
{
    public string? NativeId { get; init; }
    public string? Handle { get; init; }
    public string? Name { get; init; }
    public string? Description { get; init; }
    public string? Location { get; init; }
    public bool? Verified { get; init; }
    public long? Followers { get; init; }
}
