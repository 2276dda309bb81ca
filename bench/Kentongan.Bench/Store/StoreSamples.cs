using Kentongan.Listen;
using Kentongan.Understand;

namespace Kentongan.Bench.Store;

/// <summary>
/// Posts as the store gets them, already understood: about 138 bytes of text from 40,000 invented words whose
/// frequencies fall as in real text, in the order of their time. They are cheap to make, so that the store is measured.
/// </summary>
sealed class StoreSamples
{
    const int Vocabulary = 40_000;
    const int Voices = 300_000;
    static readonly string[] _syllables = ["ba", "ca", "da", "ga", "ha", "ja", "ka", "la", "ma", "na", "pa", "ra", "sa", "ta", "wa", "ya", "bi", "ki", "mi", "ri", "si", "ti", "lu", "mu", "su", "tu"];
    static readonly string[] _languages = ["ind", "ind", "ind", "ind", "jav", "sun", "min", "eng"];
    static readonly string[] _accounts = [.. Enumerable.Range(1, 40).Select(i => $"dinasrekaan{i}")];

    readonly Random _random;
    readonly string[] _words;
    readonly DateTimeOffset _start;
    readonly double _secondsBetween;
    readonly int _topics;
    long _made;

    /// <param name="count">Posts that will be made: they fill <paramref name="span"/> evenly.</param>
    /// <param name="topics">Each post matches one of them.</param>
    public StoreSamples(int seed, long count, TimeSpan span, int topics)
    {
        _random = new(seed);
        _words = [.. Enumerable.Range(0, Vocabulary).Select(Word)];
        _start = new(2025, 11, 1, 0, 0, 0, TimeSpan.Zero);
        _secondsBetween = span.TotalSeconds / count;
        _topics = topics;
        End = _start + span;
        Start = _start;
    }

    public int Topics => _topics;

    public DateTimeOffset Start { get; }

    public DateTimeOffset End { get; }

    /// <summary>A word of the given rank, 0 the most frequent.</summary>
    public string WordOfRank(int rank) => _words[rank];

    public UnderstoodPost[] Batch(int size)
    {
        var posts = new UnderstoodPost[size];
        for (var i = 0; i < size; i++)
        {
            posts[i] = Post();
        }

        return posts;
    }

    UnderstoodPost Post()
    {
        var number = _made++;
        var created = _start.AddSeconds(Math.Floor(number * _secondsBetween));
        var nativeId = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var words = new string[20];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _words[Rank(Vocabulary)];
        }

        var text = string.Join(' ', words);
        var content = words.AsSpan(0, 10).ToArray().Distinct().ToArray();
        var channel = (Channel)_random.Next(1, 11);
        return new(
            new()
            {
                Id = PostId.Of(channel, nativeId, created),
                Channel = channel,
                Kind = _random.Next(5) < 2 ? PostKind.Repost : PostKind.Original,
                NativeId = nativeId,
                Text = text,
                Author = new(new(1 + Rank(Voices)), null),
                Mentions = _random.Next(4) == 0 ? [new(new(7), _accounts[Rank(_accounts.Length)])] : [],
                Hashtags = _random.Next(3) == 0 ? [_words[Rank(500)]] : [],
                Links = _random.Next(5) == 0 ? [$"https://kabar{Rank(200)}.id/{Rank(50_000)}"] : [],
                Metrics = new() { Likes = _random.Next(4) == 0 ? Rank(10_000) : 0 },
                Source = "bench",
            },
            new()
            {
                Language = _languages[_random.Next(_languages.Length)],
                Sentiment = (Sentiment)_random.Next(1, 4),
                SentimentConfidence = 0.8f,
                Emotion = (Emotion)_random.Next(1, 7),
                Kind = (MessageKind)_random.Next(1, 9),
                Province = (byte)(_random.Next(2) == 0 ? 0 : 31 + _random.Next(6)),
                Words = content,
                Phrases = [.. content.Zip(content.Skip(1), (a, b) => $"{a} {b}")],
                Signature = (ulong)_random.NextInt64(),
            },
            [new(1 + (int)(number % _topics))],
            text);
    }

    /// <summary>Low numbers often, high numbers seldom.</summary>
    int Rank(int count)
    {
        var u = _random.NextDouble();
        return (int)(count * u * u * u * u);
    }

    string Word(int rank)
    {
        var word = "";
        for (var rest = rank + 26; rest > 0; rest /= _syllables.Length)
        {
            word += _syllables[rest % _syllables.Length];
        }

        return word;
    }
}
