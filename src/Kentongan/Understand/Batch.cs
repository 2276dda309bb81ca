namespace Kentongan.Understand;

/// <summary>About a thousand posts and the source's cursor behind them: kept together or not at all.</summary>
/// <param name="Source">The name of the source; cursors are kept by it.</param>
/// <param name="Cursor">Where to go on after this batch; null leaves the kept cursor as it is.</param>
/// <param name="Posts">Each id once.</param>
public sealed record Batch(string Source, string? Cursor, IReadOnlyList<UnderstoodPost> Posts);
