using Kentongan.Networks.Coordination;

namespace Kentongan.Networks.Tests.Coordination;

/// <summary>
/// A fortnight of shares in which some groups are in step, and many look like it and are not: breaking news, a fandom, a
/// petition template, and people who are merely online at the same hours.
/// </summary>
sealed class PlantedShares
{
    const int Day = 86_400;
    const int Days = 14;
    readonly Random _random;
    readonly List<Share> _shares = [];
    readonly HashSet<(int, int)> _inStep = [];
    readonly List<int[]> _groups = [];
    int _accounts;
    int _things;

    public PlantedShares(int seed)
    {
        _random = new(seed);
        var people = Accounts(600);
        OrdinaryDays(people, links: 400);
        BreakingNews(people, events: 8, sharers: 200);
        Fandom(Accounts(120), posts: 20);
        Petition(people, texts: 3, signers: 150);
        Campaign(Accounts(12), people, links: 12);
        Campaign(Accounts(25), people, links: 10);
        Campaign(Accounts(5), [], links: 9);
        Campaign(Accounts(14), people, links: 20);
    }

    public Share[] Shares => [.. _shares];

    /// <summary>Pairs of accounts that were made to act together, the smaller number first.</summary>
    public IReadOnlySet<(int, int)> InStep => _inStep;

    /// <summary>The members of each campaign.</summary>
    public IReadOnlyList<int[]> Groups => _groups;

    /// <summary>Links of the day, shared at anybody's waking hours.</summary>
    void OrdinaryDays(int[] people, int links)
    {
        var pool = Things(links);
        foreach (var person in people)
        {
            for (var shares = _random.Next(10, 60); shares > 0; shares--)
            {
                Add(pool[(int)(links * Math.Pow(_random.NextDouble(), 2))], person, Waking());
            }
        }
    }

    /// <summary>Many people share a link within minutes, each time other people.</summary>
    void BreakingNews(int[] people, int events, int sharers)
    {
        foreach (var news in Things(events))
        {
            var start = Waking();
            foreach (var person in Some(people, sharers))
            {
                Add(news, person, start + Delay(mean: 600));
            }
        }
    }

    /// <summary>The same fans share each post of their idol, most within a quarter of an hour.</summary>
    void Fandom(int[] fans, int posts)
    {
        foreach (var post in Things(posts))
        {
            var start = Waking();
            foreach (var fan in fans.Where(_ => _random.NextDouble() < 0.6))
            {
                Add(post, fan, start + Delay(mean: 500));
            }
        }
    }

    /// <summary>Many people post one text, each when they hear of it.</summary>
    void Petition(int[] people, int texts, int signers)
    {
        foreach (var text in Things(texts))
        {
            foreach (var person in Some(people, signers))
            {
                Add(text, person, Waking());
            }
        }
    }

    /// <summary>A group shares each link within seconds, nearly all of them each time; others come upon the links later.</summary>
    void Campaign(int[] members, int[] others, int links)
    {
        foreach (var link in Things(links))
        {
            var start = Waking();
            foreach (var member in members.Where(_ => _random.NextDouble() < 0.9))
            {
                Add(link, member, start + _random.Next(40));
            }

            foreach (var other in Some(others, Math.Min(others.Length, 15)))
            {
                Add(link, other, start + Delay(mean: Day / 2));
            }
        }

        _groups.Add(members);
        foreach (var (one, other) in members.SelectMany(one => members.Where(other => one < other).Select(other => (one, other))))
        {
            _inStep.Add((one, other));
        }
    }

    int[] Accounts(int count) => [.. Enumerable.Range(0, count).Select(_ => _accounts++)];
    int[] Things(int count) => [.. Enumerable.Range(0, count).Select(_ => _things++)];
    int[] Some(int[] people, int count) => [.. people.OrderBy(_ => _random.Next()).Take(count)];
    long Waking() => (_random.Next(Days) * (long)Day) + (6 * 3600) + _random.Next(17 * 3600);
    long Delay(double mean) => (long)(-mean * Math.Log(1 - _random.NextDouble()));
    void Add(int thing, int account, long time) => _shares.Add(new(thing, account, _things++, time));
}
