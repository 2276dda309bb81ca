using Kentongan.Networks.Coordination;

namespace Kentongan.Networks.Tests.Coordination;

/// <summary>
/// Fortnights in which two or three groups are in step among many who only look like it: each mix has one kind of look-alike
/// in plenty. Written after the model was, and never used to set its numbers but for <c>NoCrowd</c> and <c>WithinGroup</c>.
/// </summary>
sealed class LookAlikes
{
    const int Day = 86_400;
    readonly Random _random;
    readonly List<Share> _shares = [];
    readonly HashSet<(int, int)> _pairs = [];
    readonly HashSet<int> _members = [];
    readonly int[] _people;
    int _accounts;
    int _things;

    public LookAlikes(string mix, int seed)
    {
        _random = new(seed);
        _people = Accounts(mix == "small" ? 150 : 900);
        Ordinary(_people, links: 500, least: 5, most: 50);
        switch (mix)
        {
            case "breaking news":
                News(events: 12, sharers: 250, mean: 600);
                News(events: 3, sharers: 400, mean: 300);
                break;
            case "fandom":
                Fandom(Accounts(200), posts: 40, part: 0.5, mean: 600);
                Fandom(Accounts(60), posts: 60, part: 0.7, mean: 900);
                break;
            case "petition template":
                Petition(texts: 8, signers: 250, mean: 20 * 3600);
                Petition(texts: 3, signers: 400, mean: 6 * 3600);
                break;
            case "official look-alikes":
                Amplifiers(Accounts(6), posts: 40);
                break;
            case "all at once":
                News(events: 10, sharers: 200, mean: 500);
                Fandom(Accounts(100), posts: 25, part: 0.6, mean: 700);
                Petition(texts: 4, signers: 150, mean: 12 * 3600);
                Amplifiers(Accounts(6), posts: 15);
                break;
            case "small":
                News(events: 4, sharers: 60, mean: 600);
                break;
        }

        Campaign(size: mix == "small" ? 6 : 25, links: 10, spread: 40);
        Campaign(size: 12, links: 12, spread: 40);
        Campaign(size: 8, links: 14, spread: 30);
    }

    public static IReadOnlyList<string> Mixes { get; } = ["breaking news", "fandom", "petition template", "official look-alikes", "all at once", "small"];

    public Share[] Shares => [.. _shares];

    /// <summary>Pairs of accounts that were made to act together, the smaller number first.</summary>
    public IReadOnlySet<(int, int)> Pairs => _pairs;

    /// <summary>Accounts of the groups in step.</summary>
    public IReadOnlySet<int> Members => _members;

    void Ordinary(int[] people, int links, int least, int most)
    {
        var pool = Enumerable.Range(0, links).Select(_ => _things++).ToArray();
        foreach (var person in people)
        {
            for (var left = _random.Next(least, most); left > 0; left--)
            {
                Add(pool[(int)(links * Math.Pow(_random.NextDouble(), 2))], person, Waking());
            }
        }
    }

    void News(int events, int sharers, double mean) => Spread(events, mean, () => Some(sharers));

    void Fandom(int[] fans, int posts, double part, double mean) => Spread(posts, mean, () => fans.Where(_ => _random.NextDouble() < part));

    void Petition(int texts, int signers, double mean) => Spread(texts, mean, () => Some(signers));

    /// <summary>Offices share a post in the course of the morning, people come upon it later.</summary>
    void Amplifiers(int[] offices, int posts)
    {
        for (var post = 0; post < posts; post++)
        {
            var (thing, start) = (_things++, Waking());
            foreach (var office in offices)
            {
                Add(thing, office, start + _random.Next(6 * 3600));
            }

            foreach (var person in Some(60))
            {
                Add(thing, person, start + Delay(5400));
            }
        }
    }

    void Spread(int things, double mean, Func<IEnumerable<int>> sharers)
    {
        for (var i = 0; i < things; i++)
        {
            var (thing, start) = (_things++, Waking());
            foreach (var account in sharers())
            {
                Add(thing, account, start + Delay(mean));
            }
        }
    }

    /// <summary>Nine of ten members share each link within seconds; others find some of the links, and members live a life of their own.</summary>
    void Campaign(int size, int links, int spread)
    {
        var members = Accounts(size);
        for (var link = 0; link < links; link++)
        {
            var (thing, start) = (_things++, Waking());
            foreach (var member in members.Where(_ => _random.NextDouble() < 0.9))
            {
                Add(thing, member, start + _random.Next(spread));
            }

            foreach (var other in Some(20))
            {
                Add(thing, other, start + Delay(Day / 2));
            }
        }

        Ordinary(members, links: 60, least: 2, most: 10);
        _members.UnionWith(members);
        _pairs.UnionWith(members.SelectMany(one => members.Where(other => one < other).Select(other => (one, other))));
    }

    int[] Accounts(int count) => [.. Enumerable.Range(0, count).Select(_ => _accounts++)];
    int[] Some(int count) => [.. _people.OrderBy(_ => _random.Next()).Take(count)];
    long Waking() => (_random.Next(14) * (long)Day) + (6 * 3600) + _random.Next(17 * 3600);
    long Delay(double mean) => (long)(-mean * Math.Log(1 - _random.NextDouble()));
    void Add(int thing, int account, long time) => _shares.Add(new(thing, account, _things++, time));
}
