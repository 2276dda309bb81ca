namespace Kentongan.Listen.Matching;

/// <summary>How many posts of the stream so far held each term that queries require: what "rarest" means here and now.</summary>
public sealed class TermFrequencies
{
    readonly Dictionary<ulong, long> _posts = [];

    /// <summary>Posts counted.</summary>
    public long Posts { get; private set; }

    internal void Add(ulong key, long posts) => _posts[key] = _posts.GetValueOrDefault(key) + posts;

    internal void AddPosts(long posts) => Posts += posts;

    /// <summary>Posts that held the term, null when it was never counted.</summary>
    internal long? Of(ulong key) => _posts.TryGetValue(key, out var posts) ? posts : null;
}
