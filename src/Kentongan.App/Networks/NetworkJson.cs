using System.Globalization;
using Kentongan.Networks;
using Kentongan.Understand.Networks;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Networks;

/// <summary>A network as the island draws it: columns instead of objects, words included.</summary>
public sealed record NetworkJson
{
    /// <summary>Ties that are sent: more are no longer told apart on a screen, and a browser takes long to draw them.</summary>
    public const int MostTies = 120_000;
    static readonly string[] _words = ["play", "pause", "until", "all", "private", "official", "community"];

    public required IReadOnlyList<double> X { get; init; }
    public required IReadOnlyList<double> Y { get; init; }
    public required IReadOnlyList<int> Community { get; init; }

    /// <summary>Handles of public accounts; null for everybody else.</summary>
    public required IReadOnlyList<string?> Name { get; init; }
    public required IReadOnlyList<bool> Official { get; init; }

    /// <summary>(positive − negative) / posts, −1 to 1; null for accounts that were only spoken to.</summary>
    public required IReadOnlyList<double?> Tone { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<double>> Sizes { get; init; }

    /// <summary>Hours since <see cref="Start"/> at which each account and edge is first there.</summary>
    public required IReadOnlyList<int> Since { get; init; }
    public required IReadOnlyList<int> Source { get; init; }
    public required IReadOnlyList<int> Target { get; init; }
    public required IReadOnlyList<int> EdgeSince { get; init; }
    public required DateTimeOffset Start { get; init; }
    public required int Hours { get; init; }
    public required IReadOnlyList<string> Communities { get; init; }
    public required IReadOnlyDictionary<string, string> Words { get; init; }
    public required string Language { get; init; }

    public static NetworkJson Of(ConversationNetwork network, NetworkView view, IStringLocalizer words)
    {
        var table = NetworkTable.Of(network);
        var all = table.Nodes.Graph.All().Zip(FirstSeen(network, table)).ToArray();
        var ties = Strongest(all);
        var (edges, first) = (Array.ConvertAll(ties, tie => tie.First), Array.ConvertAll(ties, tie => tie.Second));
        var start = view.Filter.From > network.Accounts.Select(account => account.First).DefaultIfEmpty(view.Filter.From).Min()
            ? view.Filter.From
            : network.Accounts.Select(account => account.First).DefaultIfEmpty(view.Filter.From).Min();
        var accounts = table.Accounts.Select(account => network.Accounts[account]).ToArray();
        return new()
        {
            X = [.. table.Nodes.Places!.X.Select(x => Math.Round(x, 2))],
            Y = [.. table.Nodes.Places.Y.Select(y => Math.Round(y, 2))],
            Community = [.. table.Accounts.Select(account => network.Partition.Of[account])],
            Name = [.. accounts.Select(account => account.Handle)],
            Official = [.. accounts.Select(account => account.IsOfficial)],
            Tone = [.. accounts.Select(account => account.Posts == 0 ? (double?)null : Math.Round((account.Positive - account.Negative) / (double)account.Posts, 2))],
            Sizes = table.Nodes.Columns.Where(column => NetworkView.Sizes.Contains(column.Name))
                .ToDictionary(column => column.Name, column => (IReadOnlyList<double>)[.. column.Values.Select(value => double.Round(value, 7))]),
            Since = [.. accounts.Select(account => Hour(account.First, start))],
            Source = [.. edges.Select(edge => edge.From)],
            Target = [.. edges.Select(edge => edge.To)],
            EdgeSince = [.. first.Select(at => Hour(at, start))],
            Start = start,
            Hours = accounts.Select(account => Hour(account.First, start)).Concat(first.Select(at => Hour(at, start))).DefaultIfEmpty(0).Max(),
            Communities = [.. network.Communities.Select(community => CommunityName.Of(community, words))],
            Words = _words.ToDictionary(key => key, key => words["network.island." + key].Value),
            Language = CultureInfo.CurrentUICulture.Name,
        };
    }

    /// <summary>All of them, or the heaviest, in their order.</summary>
    static (Edge First, DateTimeOffset Second)[] Strongest((Edge First, DateTimeOffset Second)[] ties) => ties.Length <= MostTies
        ? ties
        : [.. ties.Index().OrderByDescending(tie => tie.Item.First.Weight).Take(MostTies).OrderBy(tie => tie.Index).Select(tie => tie.Item)];

    static DateTimeOffset[] FirstSeen(ConversationNetwork network, NetworkTable table)
    {
        var shown = table.Accounts.ToHashSet();
        return [.. network.Graph.All().Zip(network.FirstSeen).Where(edge => shown.Contains(edge.First.From) && shown.Contains(edge.First.To)).Select(edge => edge.Second)];
    }

    static int Hour(DateTimeOffset at, DateTimeOffset start) => (int)Math.Max(0, (at - start).TotalHours);
}
