using Kentongan.Listen.Sources;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Sources;

/// <summary>What a poll did.</summary>
/// <param name="Counts">What became of the new entries.</param>
public sealed record PollOutcome(Source Source, Poll Poll, SourceStatus Status, IngestionCounts Counts);
