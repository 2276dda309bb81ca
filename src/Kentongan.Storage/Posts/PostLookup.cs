using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>Finds posts by id and turns rows back into posts.</summary>
static class PostLookup
{
    /// <summary>The rows of <paramref name="ids"/> that are kept, in that order.</summary>
    public static async ValueTask<List<PostRow>> FindAsync(
        IReadSession session, IReadOnlyList<PostId> ids, CancellationToken cancellationToken)
    {
        var keys = new Dictionary<PostId, long>();
        var open = ids.Distinct().Select(id => (Key: PostKey.Home(id), Id: id)).ToList();
        while (open.Count > 0)
        {
            var slots = await session.ReadSlotsAsync([.. open.Select(o => o.Key)], cancellationToken).ConfigureAwait(false);
            foreach (var (key, id) in open.Where(o => slots.TryGetValue(o.Key, out var holder) && holder == o.Id))
            {
                keys[id] = key;
            }

            open = [.. open.Where(o => slots.ContainsKey(o.Key) && !keys.ContainsKey(o.Id)).Select(o => (PostKey.Next(o.Key), o.Id))];
        }

        var rows = (await session.ReadPostsAsync([.. keys.Values], cancellationToken).ConfigureAwait(false)).ToDictionary(r => r.Id);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>The posts of <paramref name="rows"/>, in their order; their words are read together.</summary>
    public static async ValueTask<List<UnderstoodPost>> UnderstandAsync(
        IReadSession session, TermTexts texts, IReadOnlyList<PostRow> rows, CancellationToken cancellationToken)
    {
        var contents = rows.Select(PostFacts.Read).ToList();
        var numbers = new HashSet<int>();
        foreach (var content in contents)
        {
            content.AddNumbers(numbers);
        }

        await texts.LoadAsync(session, numbers, cancellationToken).ConfigureAwait(false);
        var languages = await session.ReadLanguagesAsync(cancellationToken).ConfigureAwait(false);
        return [.. contents.Select(c => c.ToPost(texts, languages))];
    }
}
