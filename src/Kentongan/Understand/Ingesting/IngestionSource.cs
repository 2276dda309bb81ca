using Kentongan.Listen;

namespace Kentongan.Understand.Ingesting;

/// <summary>What an ingestion reads and how it goes on after an interruption.</summary>
public sealed record IngestionSource
{
    /// <summary>The name under which the store keeps the cursor.</summary>
    public required string Name { get; init; }

    /// <summary>Every row in the order of the source: the same rows in the same order each time it is asked.</summary>
    public required IEnumerable<SourceRow> Rows { get; init; }

    /// <summary>Rows that an earlier run has kept already; they are read over.</summary>
    public long RowsDone { get; init; }

    /// <summary>The cursor behind a number of rows.</summary>
    public required Func<long, string> CursorAt { get; init; }

    /// <summary>Takes what is set aside, those of the rows that are read over included.</summary>
    public Action<SetAside> OnSetAside { get; init; } = _ => { };
}
