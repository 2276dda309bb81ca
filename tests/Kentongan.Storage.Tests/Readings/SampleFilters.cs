using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Readings;

/// <summary>Filters of every kind and many combinations, the same ones for the same seed.</summary>
public static class SampleFilters
{
    public static IEnumerable<MentionFilter> Make(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            yield return One(random);
        }
    }

    static MentionFilter One(Random random)
    {
        var from = random.NextDouble() * 3;
        var filter = new MentionFilter
        {
            Topic = SamplePosts.Topics[random.Next(3)],
            From = random.Next(3) == 0 ? SamplePosts.Start : SamplePosts.Start.AddDays(from),
            Until = random.Next(3) == 0 ? SamplePosts.Start.AddDays(10) : SamplePosts.Start.AddDays(from + random.NextDouble()),
            Originality = random.Next(3) == 0 ? (Originality)random.Next(3) : Originality.All,
        };
        for (var restrictions = random.Next(3); restrictions > 0; restrictions--)
        {
            filter = Restrict(filter, random);
        }

        return filter;
    }

    static MentionFilter Restrict(MentionFilter filter, Random random) => random.Next(13) switch
    {
        0 => filter with { Channels = Some<Channel>(random) },
        1 => filter with { PostKinds = Some<PostKind>(random) },
        2 => filter with { Sentiments = Some<Sentiment>(random) },
        3 => filter with { Emotions = Some<Emotion>(random) },
        4 => filter with { Kinds = Some<MessageKind>(random) },
        5 => filter with { Languages = random.Next(2) == 0 ? ["ind"] : ["jav", "und", "tak ada"] },
        6 => filter with { Provinces = random.Next(2) == 0 ? [0] : [31, 33, 73] },
        7 => filter with { Hashtag = "banjir" },
        8 => filter with { Link = "https://www.contoh.id/a" },
        9 => filter with { Domain = random.Next(2) == 0 ? "contoh.id" : "kabar.rekaan.id" },
        10 => filter with { Account = "dinasrekaan" },
        11 => filter with { Term = random.Next(3) switch { 0 => "banjir", 1 => "banjir jakarta", _ => "taktertulis" } },
        _ => filter with { Search = random.Next(2) == 0 ? "dan AND warga" : "air" },
    };

    static T[] Some<T>(Random random)
        where T : struct, Enum =>
        random.GetItems(Enum.GetValues<T>(), random.Next(1, 4));
}
