using Kentongan.Decide.Exercises;
using Kentongan.Listen.Search;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>Makes a topic's mentions anew from every kept post.</summary>
sealed class Rematching(IWriteSession session, WriterMemory memory, TermTexts texts, int topic)
{
    const int ReadAhead = 2000;

    /// <summary>Mentions that are collected before they become a segment: bounds the memory.</summary>
    const int SegmentRows = 65_536;

    readonly SegmentBuilder _mentions = new();
    readonly EncodedMention _mention = new();

    public async ValueTask<long> RunAsync(Func<UnderstoodPost, bool> matches, CancellationToken cancellationToken)
    {
        await memory.Shelf.DropAsync(session, topic, cancellationToken).ConfigureAwait(false);
        var count = 0L;
        await foreach (var rows in PostPages.OfAsync(session, 0, long.MaxValue, cancellationToken).ConfigureAwait(false))
        {
            var posts = await PostLookup.UnderstandAsync(session, texts, rows, cancellationToken).ConfigureAwait(false);
            count += await TakeAsync(rows, [.. posts.Select((post, i) => matches(post) && Admits(rows[i]))], cancellationToken).ConfigureAwait(false);
        }

        await ShelveAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    public async ValueTask<long> RunAsync(SearchPlan plan, CancellationToken cancellationToken)
    {
        await ClearAsync(cancellationToken).ConfigureAwait(false);
        var count = 0L;
        await foreach (var keys in new PostSearch(session, texts, plan).KeysAsync(0, long.MaxValue, cancellationToken).ConfigureAwait(false))
        {
            var rows = await session.ReadPostsAsync(keys, cancellationToken).ConfigureAwait(false);
            count += await TakeAsync(rows, [.. rows.Select(Admits)], cancellationToken).ConfigureAwait(false);
        }

        await ShelveAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    /// <summary>Removes the topic's mentions; only the posts that had it are touched.</summary>
    public async ValueTask ClearAsync(CancellationToken cancellationToken)
    {
        foreach (var info in await memory.Shelf.OfAsync(session, topic, cancellationToken).ConfigureAwait(false))
        {
            var segment = await SegmentLoad.AllAsync(session, info, cancellationToken).ConfigureAwait(false);
            foreach (var keys in segment.Keys.Chunk(ReadAhead))
            {
                var rows = await session.ReadPostsAsync(keys, cancellationToken).ConfigureAwait(false);
                await session.SetTopicsAsync([.. rows.Select(WithoutTopic)], cancellationToken).ConfigureAwait(false);
            }
        }

        await memory.Shelf.DropAsync(session, topic, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The posts of an exercise belong to its own topic and to no other, whatever a query finds.</summary>
    bool Admits(PostRow row) => ExerciseMark.Admits(row.Source, topic);

    (long Key, int[] Topics) WithoutTopic(PostRow row) => (row.Key, [.. row.Topics.Except([topic])]);

    async ValueTask<int> TakeAsync(List<PostRow> rows, bool[] matched, CancellationToken cancellationToken)
    {
        var changes = new List<(long Key, int[] Topics)>();
        var count = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Topics.Contains(topic) != matched[i])
            {
                changes.Add(matched[i] ? (rows[i].Key, [.. rows[i].Topics, topic]) : WithoutTopic(rows[i]));
            }

            if (matched[i])
            {
                count++;
                PostFacts.Read(rows[i]).Encode(_mention);
                _mentions.Add(_mention);
            }
        }

        await session.SetTopicsAsync(changes, cancellationToken).ConfigureAwait(false);
        if (_mentions.Rows >= SegmentRows)
        {
            await ShelveAsync(cancellationToken).ConfigureAwait(false);
        }

        return count;
    }

    async ValueTask ShelveAsync(CancellationToken cancellationToken)
    {
        if (_mentions.Rows > 0)
        {
            await memory.Shelf.AddAsync(session, topic, _mentions.Build(), cancellationToken).ConfigureAwait(false);
        }
    }
}
