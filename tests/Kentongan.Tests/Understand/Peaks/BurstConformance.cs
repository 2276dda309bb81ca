using System.Globalization;
using System.Text;
using System.Text.Json;
using Kentongan.Understand.Peaks;

namespace Kentongan.Tests.Understand.Peaks;

[Trait("kind", "conformance")]
public sealed class BurstConformance
{
    const double Tolerance = 1e-6;

    [Fact]
    public void Every_golden_case_gives_the_same_states_weights_and_cost()
    {
        var (relevant, total) = ReadSeries(Shared.Golden("burst", "series.csv"));
        using var expected = JsonDocument.Parse(File.ReadAllText(Shared.Golden("burst", "expected.json")));
        var cases = expected.RootElement.EnumerateArray().ToList();
        var failed = cases.Select(c => Difference(c, relevant, total)).Where(difference => difference is not null).ToList();
        Console.WriteLine($"burst: passed {cases.Count - failed.Count} of {cases.Count}");
        Assert.NotEmpty(cases);
        Assert.Empty(failed);
    }

    static string? Difference(JsonElement expected, int[] relevant, int[] total)
    {
        var (s, gamma) = (expected.GetProperty("s").GetDouble(), expected.GetProperty("gamma").GetDouble());
        var found = KleinbergBursts.Find(relevant, total, s, gamma);
        var wanted = expected.GetProperty("bursts").EnumerateArray()
            .Select(b => new Burst(b.GetProperty("begin").GetInt32(), b.GetProperty("end").GetInt32(), b.GetProperty("weight").GetDouble()))
            .ToList();
        var cost = KleinbergBursts.Cost(relevant, total, s, gamma);
        var wantedCost = expected.GetProperty("cost").GetDouble();
        return !Same(found, wanted) ? $"s={s} γ={gamma}: bursts differ"
            : States(found, relevant.Length) != expected.GetProperty("q").GetString() ? $"s={s} γ={gamma}: states differ"
            : Math.Abs(cost - wantedCost) > Tolerance * wantedCost ? $"s={s} γ={gamma}: cost {cost} for {wantedCost}"
            : null;
    }

    static bool Same(IReadOnlyList<Burst> found, List<Burst> wanted) =>
        found.Count == wanted.Count && found.Zip(wanted).All(pair =>
            pair.First.Begin == pair.Second.Begin && pair.First.End == pair.Second.End
            && Math.Abs(pair.First.Weight - pair.Second.Weight) <= Tolerance * Math.Max(1, pair.Second.Weight));

    static string States(IReadOnlyList<Burst> bursts, int length)
    {
        var states = new StringBuilder(new string('0', length));
        foreach (var burst in bursts)
        {
            for (var i = burst.Begin; i <= burst.End; i++)
            {
                states[i] = '1';
            }
        }

        return states.ToString();
    }

    static (int[] Relevant, int[] Total) ReadSeries(string file)
    {
        var rows = File.ReadLines(file).Skip(1).Where(line => line.Length > 0)
            .Select(line => line.Split(',').Take(3).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToList();
        return ([.. rows.Select(row => row[1])], [.. rows.Select(row => row[2])]);
    }
}
