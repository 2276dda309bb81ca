namespace Kentongan;

/// <summary>An institution that works in this instance; people, topics and issues belong to one.</summary>
public sealed record Agency
{
    public required int Id { get; init; }
    public required string Name { get; init; }
    public string? ShortName { get; init; }
    public AgencyKind Kind { get; init; }

    /// <summary>The official code of its region (2 digits a province, 4 a regency or city), null for national ones.</summary>
    public string? RegionCode { get; init; }
    public int? ParentId { get; init; }
}
