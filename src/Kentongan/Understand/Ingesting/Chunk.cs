using Kentongan.Listen;

namespace Kentongan.Understand.Ingesting;

/// <summary>About a thousand rows that are understood and kept together.</summary>
/// <param name="Rows">In the order of the source.</param>
/// <param name="LastRow">Rows of the source up to the end of this chunk.</param>
sealed record Chunk(IReadOnlyList<SourceRow> Rows, long LastRow);

/// <summary>A chunk after understanding.</summary>
sealed record UnderstoodChunk(long LastRow, int Rows, IReadOnlyList<UnderstoodPost> Posts, int Twice, IReadOnlyList<SetAside> SetAside);
