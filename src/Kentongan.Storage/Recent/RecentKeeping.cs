using Kentongan.Storage.Posts;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;

namespace Kentongan.Storage.Recent;

/// <summary>Brings the columns of recent posts to their window.</summary>
sealed class RecentKeeping(IWriteSession session, WriterMemory memory)
{
    /// <summary>So much of the past is brought in by one transaction: others wait for it.</summary>
    static readonly TimeSpan _stretch = TimeSpan.FromHours(6);

    /// <summary>Drops what left the window.</summary>
    public ValueTask DropOldAsync(CancellationToken cancellationToken) =>
        memory.Shelf.RemoveAsync(session, RecentColumns.Topic, 0, memory.RecentFrom - 1, key => key < memory.RecentFrom, cancellationToken);

    /// <summary>Brings in posts that came before this version did, the latest first; false when the window is full.</summary>
    public async ValueTask<bool> BringInAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (begin, until) = (RecentColumns.Begin(now), memory.RecentFrom);
        if (begin >= until)
        {
            return false;
        }

        var from = Math.Max(begin, PostKey.First(PostKey.Time(until - 1) - _stretch));
        var (mentions, mention, words) = (new SegmentBuilder(), new EncodedMention(), new WordsAlone());
        await foreach (var rows in PostPages.OfAsync(session, from, until, cancellationToken).ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                PostFacts.Read(row).Encode(mention);
                mentions.Add(words.Of(mention));
            }
        }

        if (mentions.Rows > 0)
        {
            await memory.Shelf.AddAsync(session, RecentColumns.Topic, mentions.Build(), cancellationToken).ConfigureAwait(false);
        }

        await memory.KeepRecentFromAsync(session, from, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
