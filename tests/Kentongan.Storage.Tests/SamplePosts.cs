using Kentongan.Listen;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests;

/// <summary>Invented posts with everything that a post can have, the same ones for the same seed.</summary>
public sealed class SamplePosts(int seed)
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly string[] _words = ["banjir", "jakarta", "bantuan", "sembako", "harga", "beras", "naik", "warga", "air", "listrik", "padam", "jalan", "rusak", "puskesmas"];
    static readonly string[] _languages = ["ind", "jav", "sun", "und"];
    static readonly string?[] _handles = [null, null, null, "DinasRekaan", "KotaRekaan", "KabarRekaan"];

    readonly Random _random = new(seed);

    /// <summary>Topics 1 to 3; the first takes about half of the posts.</summary>
    public static IReadOnlyList<TopicId> Topics { get; } = [new(1), new(2), new(3)];

    /// <param name="count">How many posts.</param>
    /// <param name="days">Over how many days from <see cref="Start"/> they are spread.</param>
    /// <param name="inOrder">Sorted by time, as a stream is.</param>
    public List<UnderstoodPost> Make(int count, double days = 3, bool inOrder = true)
    {
        var posts = Enumerable.Range(0, count).Select(i => One(i, days)).ToList();
        return inOrder ? [.. posts.OrderBy(p => p.Post.CreatedAt)] : posts;
    }

    UnderstoodPost One(int number, double days)
    {
        // Half of the platforms tell whole seconds only, so many posts share a millisecond.
        var second = Math.Floor(_random.NextDouble() * days * 86_400);
        var created = Start.AddSeconds(second).AddMilliseconds(_random.Next(2) * _random.Next(1000));
        var channel = Pick<Channel>();
        var nativeId = $"{seed}-{number}";
        var words = Some(_words, 5);
        var post = new HeardPost
        {
            Id = PostId.Of(channel, nativeId, created),
            Channel = channel,
            Kind = _random.Next(3) == 0 ? PostKind.Repost : Pick<PostKind>(),
            NativeId = nativeId,
            Url = Perhaps($"https://contoh.id/{number}"),
            Title = Perhaps("Judul"),
            Text = string.Join(' ', words) + " …",
            Author = Account(),
            ByOfficial = _random.Next(10) == 0,
            ConversationId = Perhaps("c1"),
            InReplyTo = Perhaps("r1"),
            QuoteOf = Perhaps("q1"),
            RepostOf = Perhaps("p1"),
            RepostOfAccount = _random.Next(3) == 0 ? Account() : null,
            InReplyToAccount = _random.Next(3) == 0 ? Account() : null,
            Mentions = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Account())],
            Hashtags = Some(["banjir", "info", "rekaan"], 2),
            Links = Some(["https://www.contoh.id/a", "https://contoh.id/b?x=1", "https://kabar.rekaan.id:8080/c"], 2),
            HasMedia = _random.Next(2) == 0,
            Media = [.. Enumerable.Range(0, _random.Next(4) / 2).Select(_ => new MediaKey(_random.NextInt64(long.MinValue, long.MaxValue)))],
            Place = Perhaps("Kota Rekaan"),
            Metrics = _random.Next(3) == 0 ? null : new() { Likes = Count(), Replies = Count(), Reposts = Count(), Quotes = Count(), Views = Count(), Bookmarks = Count() },
            ClaimedLanguage = Perhaps("in"),
            Source = "contoh",
        };
        var annotation = new Annotation
        {
            Language = _languages[_random.Next(_languages.Length)],
            Sentiment = Pick<Sentiment>(),
            SentimentConfidence = _random.NextSingle(),
            Emotion = Pick<Emotion>(),
            Kind = Pick<MessageKind>(),
            IsAbusive = _random.Next(5) == 0,
            Province = (byte)(_random.Next(3) == 0 ? 0 : 11 + _random.Next(85)),
            Place = Perhaps("33.71"),
            Words = words,
            Phrases = [.. words.Zip(words.Skip(1), (a, b) => $"{a} {b}").Distinct()],
            Signature = (ulong)_random.NextInt64(),
        };
        var topics = Topics.Where(t => _random.Next(t.Value + 1) == 0).ToArray();
        return new(post, annotation, topics, string.Join(' ', words.Append("dan").Append(words.FirstOrDefault() ?? "itu")));
    }

    AccountRef Account() => new(new(_random.Next(8) == 0 ? 0 : _random.Next(1, 200)), _handles[_random.Next(_handles.Length)]);

    long? Count() => _random.Next(3) switch { 0 => null, 1 => 0, _ => _random.Next(500) };

    string? Perhaps(string text) => _random.Next(2) == 0 ? text : null;

    string[] Some(string[] among, int most) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => among[_random.Next(among.Length)]).Distinct()];

    T Pick<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];
}
