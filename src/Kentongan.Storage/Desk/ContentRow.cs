namespace Kentongan.Storage.Desk;

/// <summary>A content item as the table keeps it: the record as JSON, and beside it what lists are asked for.</summary>
public sealed class ContentRow
{
    public int Id { get; set; }
    public int AgencyId { get; set; }
    public int? IssueId { get; set; }
    public byte Status { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; set; }
    public int Version { get; set; }
    public required string Body { get; set; }
}
