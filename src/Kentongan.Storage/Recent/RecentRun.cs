using Kentongan.Storage.Posts;

namespace Kentongan.Storage.Recent;

/// <summary>Brings the columns of recent posts to the last weeks: drops what is older, brings in what came before there were such columns.</summary>
public sealed class RecentRun
{
    readonly PostStore _posts;

    internal RecentRun(PostStore posts) => _posts = posts;

    /// <summary>How many days are kept by column.</summary>
    public static int Days => RecentColumns.Days;

    public Task RunAsync(CancellationToken cancellationToken) => _posts.KeepRecentAsync(cancellationToken);
}
