namespace Kentongan.Storage.Desk;

/// <summary>An <see cref="Agency"/> as the table keeps it: EF Core tracks it, the record is what everybody else sees.</summary>
public sealed class AgencyRow
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public string? ShortName { get; set; }
    public AgencyKind Kind { get; set; }
    public string? RegionCode { get; set; }
    public int? ParentId { get; set; }

    public Agency ToAgency() => new()
    {
        Id = Id,
        Name = Name,
        ShortName = ShortName,
        Kind = Kind,
        RegionCode = RegionCode,
        ParentId = ParentId,
    };
}
