using Kentongan.Listen.Sources;

namespace Kentongan.App.Sources;

/// <summary>A source as the API and the terminal tell it.</summary>
public sealed record SourceJson
{
    public required int Id { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Address { get; init; }
    public string? Outlet { get; init; }
    public required bool On { get; init; }
    public required string Terms { get; init; }
    public required string Purpose { get; init; }
    public required string LegalBasis { get; init; }
    public required IReadOnlyList<string> Gives { get; init; }
    public required bool FullText { get; init; }
    public required int PauseMinutes { get; init; }
    /// <summary>Days that its posts are kept, where that is less than what the instance keeps.</summary>
    public int? RetentionDays { get; init; }
    public required string State { get; init; }
    public required string Reason { get; init; }

    /// <summary>What to do.</summary>
    public required string Advice { get; init; }
    public string? Detail { get; init; }
    public DateTimeOffset? LastSuccessAt { get; init; }
    public DateTimeOffset? LastNewAt { get; init; }
    public DateTimeOffset? NextAt { get; init; }

    public static SourceJson Of(Source source) => new()
    {
        Id = source.Id.Value,
        Name = source.Name,
        Kind = source.Kind.ToString().ToLowerInvariant(),
        Address = source.Address,
        Outlet = source.Outlet,
        On = source.IsOn,
        Terms = source.Terms,
        Purpose = source.Purpose,
        LegalBasis = source.LegalBasis,
        Gives = [.. Enum.GetValues<SourceCapabilities>().Where(one => one != SourceCapabilities.None && source.Capabilities.HasFlag(one)).Select(one => one.ToString())],
        FullText = source.ReadsArticles,
        PauseMinutes = (int)source.Pause.TotalMinutes,
        RetentionDays = source.RetentionDays,
        State = source.Status.Health.State.ToString().ToLowerInvariant(),
        Reason = source.Status.Health.Reason,
        Advice = source.Status.Health.English,
        Detail = source.Status.Detail,
        LastSuccessAt = source.Status.LastSuccessAt,
        LastNewAt = source.Status.LastNewAt,
        NextAt = source.NextAt,
    };
}
