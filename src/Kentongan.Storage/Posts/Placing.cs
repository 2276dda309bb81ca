using Kentongan.Storage.Sessions;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>Finds each post of a batch a key, or finds out that the store has it.</summary>
static class Placing
{
    /// <summary>The new posts with their keys, in key order. A post that comes twice in one batch is new once.</summary>
    public static async ValueTask<List<(long Key, UnderstoodPost Post)>> NewOnesAsync(
        IReadSession session, IReadOnlyList<UnderstoodPost> posts, CancellationToken cancellationToken)
    {
        var placed = new Dictionary<long, UnderstoodPost>(posts.Count);
        var open = posts.Select(p => (Key: PostKey.Home(p.Post.Id), Post: p)).ToList();
        while (open.Count > 0)
        {
            var slots = await session.ReadSlotsAsync([.. open.Select(o => o.Key)], cancellationToken).ConfigureAwait(false);
            var moved = new List<(long Key, UnderstoodPost Post)>();
            foreach (var (key, post) in open)
            {
                if (Holder(slots, placed, key) is not { } holder)
                {
                    placed.Add(key, post);
                }
                else if (holder != post.Post.Id)
                {
                    moved.Add((PostKey.Next(key), post));
                }
            }

            open = moved;
        }

        return [.. placed.OrderBy(p => p.Key).Select(p => (p.Key, p.Value))];
    }

    /// <summary>The posts behind <paramref name="gone"/> that had to move on, and would not be found once those are gone.</summary>
    public static async ValueTask<List<long>> DisplacedAsync(
        IReadSession session, IReadOnlyCollection<long> gone, CancellationToken cancellationToken)
    {
        var displaced = new List<long>();
        var next = gone.Select(PostKey.Next).ToList();
        while (next.Count > 0)
        {
            var slots = await session.ReadSlotsAsync(next, cancellationToken).ConfigureAwait(false);
            displaced.AddRange(slots.Where(s => PostKey.Home(s.Value) != s.Key).Select(s => s.Key));
            next = [.. slots.Keys.Select(PostKey.Next)];
        }

        return [.. displaced.Except(gone)];
    }

    static PostId? Holder(Dictionary<long, PostId> slots, Dictionary<long, UnderstoodPost> placed, long key) =>
        slots.TryGetValue(key, out var kept) ? kept
        : placed.TryGetValue(key, out var sibling) ? sibling.Post.Id
        : null;
}
