namespace Kentongan.Storage.Desk;

/// <summary>A record as its table keeps it: the whole as JSON, and beside it what lists are asked for.</summary>
public sealed class RecordRow
{
    public int Id { get; set; }
    public int AgencyId { get; set; }
    public int? TopicId { get; set; }
    public bool IsOpen { get; set; }

    /// <summary>Unix milliseconds.</summary>
    public long MadeAt { get; set; }

    /// <summary>Unique where it is given.</summary>
    public string? Key { get; set; }
    public int Version { get; set; }
    public required string Body { get; set; }
}
