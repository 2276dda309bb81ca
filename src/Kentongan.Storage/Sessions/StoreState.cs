namespace Kentongan.Storage.Sessions;

/// <summary>What every writer leaves behind for the next one.</summary>
/// <param name="Generation">Counts the transactions that wrote posts: a writer that finds its own last number may trust what it remembers.</param>
/// <param name="NextTerm">The number that the next new string gets; never given twice.</param>
/// <param name="RecentFrom">From this key on every post is also in the columns of recent posts.</param>
readonly record struct StoreState(long Generation, int NextTerm, long RecentFrom);
