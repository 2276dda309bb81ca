using System.Text.Json;

namespace Kentongan.App.Tests.Browser;

/// <summary>A network as the page asks for it, with as many accounts as a test wants.</summary>
static class Crowd
{
    const int Hours = 100;

    public static string Json(int accounts, int ties, int seed = 1)
    {
        var random = new Random(seed);
        var communities = Math.Max(2, (int)Math.Sqrt(accounts) / 4);
        var middle = Enumerable.Range(0, communities).Select(_ => (X: random.NextDouble() * 1000, Y: random.NextDouble() * 1000)).ToArray();
        var community = Many(accounts, () => (int)(communities * random.NextDouble() * random.NextDouble()));
        var size = Many(accounts, () => Math.Pow(random.NextDouble(), 8));
        return JsonSerializer.Serialize(new
        {
            x = community.Select(one => middle[one].X + Near()),
            y = community.Select(one => middle[one].Y + Near()),
            community,
            name = Enumerable.Range(0, accounts).Select(account => account % 500 == 0 ? $"akun_{account}" : null),
            official = Many(accounts, () => false),
            tone = Many(accounts, () => random.NextDouble() - 0.5),
            sizes = new { pagerank = size, betweenness = size, degree = size },
            since = Many(accounts, () => random.Next(Hours)),
            source = Many(ties, () => random.Next(accounts)),
            target = Many(ties, () => (int)(accounts * random.NextDouble() * random.NextDouble())),
            edge_since = Many(ties, () => random.Next(Hours)),
            start = "2026-11-01T00:00:00Z",
            hours = Hours,
            communities = Array.Empty<string>(),
            words = new { play = "Putar", pause = "Jeda", until = "sampai", all = "semua" },
            language = "id",
        });

        double Near() => 40 * (random.NextDouble() + random.NextDouble() - 1);
    }

    static T[] Many<T>(int count, Func<T> make)
    {
        var many = new T[count];
        for (var i = 0; i < count; i++)
        {
            many[i] = make();
        }

        return many;
    }
}
