using Kentongan.Storage.Bytes;
using Kentongan.Storage.Recent;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>Adds the posts of a batch that are new, with their search words and mentions.</summary>
sealed class Appending(IWriteSession session, WriterMemory memory, string source, DateTimeOffset now)
{
    readonly TermNumbers _terms = new(memory.Vocabulary);
    readonly Dictionary<int, SegmentBuilder> _topics = [];
    readonly EncodedMention _mention = new();
    readonly WordsAlone _words = new();
    readonly ByteWriter _facts = new(1024);

    public async ValueTask<Appended> RunAsync(IReadOnlyList<UnderstoodPost> posts, CancellationToken cancellationToken)
    {
        var placed = await Placing.NewOnesAsync(session, posts, cancellationToken).ConfigureAwait(false);
        var coded = await CodeAsync(placed, cancellationToken).ConfigureAwait(false);
        var rows = new List<PostRow>(placed.Count);
        var mentions = 0;
        for (var i = 0; i < placed.Count; i++)
        {
            var (key, post) = placed[i];
            var language = memory.Languages.Find(post.Annotation.Language);
            rows.Add(Row(key, post, coded, i, language));
            mentions += Mention(key, post, coded, i, language);
        }

        await session.AddPostsAsync(rows, cancellationToken).ConfigureAwait(false);
        if (rows.Count > 0)
        {
            await session.AddArrivalAsync(now, source, Arrivals.Pack(rows.ConvertAll(r => r.Key)), cancellationToken).ConfigureAwait(false);
        }

        await ShelveAsync(cancellationToken).ConfigureAwait(false);
        return new(placed.Count, posts.Count - placed.Count, mentions);
    }

    /// <summary>To be called once the transaction holds.</summary>
    public void Remember() => _terms.Remember();

    async ValueTask<CodedPosts> CodeAsync(
        List<(long Key, UnderstoodPost Post)> placed, CancellationToken cancellationToken)
    {
        var coded = new CodedPosts(_terms);
        foreach (var (_, post) in placed)
        {
            coded.Add(post);
            await KnowLanguageAsync(post.Annotation.Language, cancellationToken).ConfigureAwait(false);
        }

        await _terms.ResolveAsync(session, cancellationToken).ConfigureAwait(false);
        coded.Settle();
        return coded;
    }

    async ValueTask KnowLanguageAsync(string code, CancellationToken cancellationToken)
    {
        if (memory.Languages.Find(code) == 0 && memory.Languages.Free is var number and > 0)
        {
            await session.AddLanguageAsync(number, code, cancellationToken).ConfigureAwait(false);
            memory.Languages = memory.Languages.With(number, code);
        }
    }

    PostRow Row(long key, UnderstoodPost understood, CodedPosts coded, int index, byte language)
    {
        _facts.Clear();
        PostFacts.Write(_facts, understood, coded, index, language);
        var post = understood.Post;
        return new(
            key, post.Id, post.Channel, post.Kind, post.Source, post.NativeId, post.Url, post.Title, post.Text,
            _facts.ToArray(), coded.List(index, Column.Terms - Column.Hashtags).ToArray(),
            [.. understood.Topics.Select(t => t.Value)]);
    }

    int Mention(long key, UnderstoodPost post, CodedPosts coded, int index, byte language)
    {
        var isRecent = key >= memory.RecentFrom;
        if (isRecent || post.Topics.Count > 0)
        {
            MentionCoding.Encode(_mention, key, post, coded, index, language);
        }

        if (isRecent)
        {
            BuilderOf(RecentColumns.Topic).Add(_words.Of(_mention));
        }

        foreach (var topic in post.Topics)
        {
            BuilderOf(topic.Value).Add(_mention);
        }

        return post.Topics.Count;
    }

    SegmentBuilder BuilderOf(int topic)
    {
        if (!_topics.TryGetValue(topic, out var builder))
        {
            _topics[topic] = builder = new();
        }

        return builder;
    }

    async ValueTask ShelveAsync(CancellationToken cancellationToken)
    {
        foreach (var (topic, builder) in _topics)
        {
            await memory.Shelf.AddAsync(session, topic, builder.Build(), cancellationToken).ConfigureAwait(false);
        }
    }
}
