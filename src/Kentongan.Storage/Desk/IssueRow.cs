namespace Kentongan.Storage.Desk;

/// <summary>An issue as the table keeps it: the record as JSON, and beside it what lists are asked for.</summary>
public sealed class IssueRow
{
    public int Id { get; set; }
    public int AgencyId { get; set; }
    public int? TopicId { get; set; }
    public byte Level { get; set; }
    public byte Status { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long OpenedAt { get; set; }
    public int Version { get; set; }
    public required string Body { get; set; }
}
