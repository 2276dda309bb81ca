using Kentongan.Listen;
using Kentongan.Understand;

namespace Kentongan.Tests.Decide.Signals;

/// <summary>A quiet topic of some weeks, the same one for the same seed, into which a test plants what should be noticed.</summary>
sealed class PlantedTalk
{
    public static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.FromHours(7));

    public static readonly Topic Topic = new()
    {
        Id = new(3), Name = "Air bersih", Query = "air", Purpose = "uji", LegalBasis = "uji", Owner = "rina", AgencyId = 1, CreatedAt = Start, EndsAt = Start.AddDays(300),
    };

    static readonly string[] _words =
        ["air", "pipa", "warga", "tangki", "jadwal", "kelurahan", "petugas", "meteran", "tagihan", "sumur", "pompa", "keran", "mandi", "cuci", "kolam", "ember", "galon", "selokan", "hujan", "kemarau"];

    readonly Random _random;
    readonly List<Mention> _mentions = [];
    int _number;

    public PlantedTalk(int seed, int days, double postsAnHour = 4)
    {
        _random = new(seed);
        for (var hour = 0; hour < days * 24; hour++)
        {
            var byDay = hour % 24 is >= 6 and < 22 ? 1.5 : 0.3;
            for (var i = Draw(postsAnHour * byDay); i > 0; i--)
            {
                Chat(Start.AddHours(hour + _random.NextDouble()));
            }
        }

        End = Start.AddDays(days);
    }

    public DateTimeOffset End { get; }

    public TalkInMemory Readings => new(_mentions);

    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>An ordinary post of five to nine of twenty words.</summary>
    public Mention Chat(DateTimeOffset at, Sentiment? sentiment = null) => Say(
        at, string.Join(' ', Enumerable.Range(0, 5 + _random.Next(5)).Select(_ => _words[_random.Next(_words.Length)])) + " " + _random.Next(100_000),
        _random.Next(400) + 1, sentiment ?? (_random.NextDouble() < 0.2 ? Sentiment.Negative : Sentiment.Neutral));

    public Mention Say(
        DateTimeOffset at, string text, int author, Sentiment sentiment = Sentiment.Neutral, MessageKind kind = MessageKind.Other,
        bool official = false, Channel channel = Channel.X, string? replyTo = null, int? repliesTo = null)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', '?', '“', '”')).Where(word => word.Length > 2 && !word.All(char.IsDigit)).Distinct().ToList();
        var native = (++_number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var mention = new Mention(
            new()
            {
                Id = PostId.Of(channel, native, at),
                Channel = channel,
                Kind = replyTo is null ? PostKind.Original : PostKind.Reply,
                NativeId = native,
                Text = text,
                Author = new(new(author), official ? "dinas" + author : null),
                ByOfficial = official,
                InReplyTo = replyTo,
                InReplyToAccount = repliesTo is { } other ? new(new(other), null) : null,
            },
            new() { Sentiment = sentiment, Kind = kind, Words = words },
            Topic.Id);
        _mentions.Add(mention);
        return mention;
    }

    /// <summary>A Poisson draw (Knuth).</summary>
    int Draw(double mean)
    {
        var (limit, count, product) = (Math.Exp(-mean), 0, _random.NextDouble());
        while (product > limit)
        {
            count++;
            product *= _random.NextDouble();
        }

        return count;
    }
}
