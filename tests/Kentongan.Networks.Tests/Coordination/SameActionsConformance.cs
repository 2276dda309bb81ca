using System.Globalization;
using System.Text.RegularExpressions;
using Kentongan.Networks.Coordination;

namespace Kentongan.Networks.Tests.Coordination;

/// <summary>Edges as the QUT coordination network toolkit counted them.</summary>
[Trait("kind", "conformance")]
public sealed partial class SameActionsConformance
{
    [Fact]
    public void Edges_equal_QUTs()
    {
        var shares = NamedShares.Read(Path.Combine(SharedData.Data, "coordination", "russian_coord_tweets.csv"));
        var files = Directory.GetFiles(Path.Combine(SharedData.Golden, "coordination", "qut"), "ru.*.csv");
        var failed = files.Where(file => !Found(shares, file).SequenceEqual(Expected(file))).Select(Path.GetFileName).ToArray();
        Console.WriteLine($"coordination qut: passed {files.Length - failed.Length} of {files.Length}");
        Assert.NotEmpty(files);
        Assert.Empty(failed);
    }

    static IEnumerable<(string, string, int)> Found(NamedShares shares, string file) =>
        SameActions.Count(shares.Shares, long.Parse(Window().Match(file).Groups[1].Value, CultureInfo.InvariantCulture))
            .Select(edge => (shares.Account(edge.From), shares.Account(edge.To), edge.Weight)).Order();

    static IEnumerable<(string, string, int)> Expected(string file) =>
        File.ReadLines(file).Skip(1).Select(line => line.Split(',')).Select(row => (row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture))).Order();

    [GeneratedRegex(@"\.(\d+)\.csv$")]
    private static partial Regex Window();
}
