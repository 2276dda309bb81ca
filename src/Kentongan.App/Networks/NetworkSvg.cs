using System.Globalization;
using System.Text;
using Kentongan.Understand.Networks;

namespace Kentongan.App.Networks;

/// <summary>A network as a picture, for print and for other programs: dots in community colours, communities by what they say, no account named.</summary>
public static class NetworkSvg
{
    const double Side = 1000;
    const int MostEdges = 6000;
    const int Named = 12;

    /// <summary>The light theme's hues, because a picture knows no theme.</summary>
    static readonly string[] _hues =
        ["#3b3227", "#c0392b", "#2f6db5", "#a9447f", "#0f8a80", "#5d5a9b", "#6a4fb3", "#2b86b8", "#3f7fb0", "#b7791f", "#56803a", "#8d6748"];

    /// <param name="network">What is drawn.</param>
    /// <param name="mark">A word across the whole picture, as that it is fiction; null where there is none.</param>
    public static string Draw(ConversationNetwork network, string? mark = null)
    {
        var table = NetworkTable.Of(network);
        var (x, y) = (Scaled(table.Nodes.Places!.X), Scaled(table.Nodes.Places.Y));
        var svg = new StringBuilder(Invariant($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 {Side + 40} {Side + 40}" font-family="sans-serif" font-size="13">"""));
        svg.Append("""<rect x="-20" y="-20" width="100%" height="100%" fill="#ffffff"/><g stroke="#6b6359" stroke-opacity=".34" stroke-width=".9">""");
        foreach (var edge in table.Nodes.Graph.All().OrderByDescending(edge => edge.Weight).Take(MostEdges))
        {
            svg.Append(Invariant($"""<path d="M{x[edge.From]:F1} {y[edge.From]:F1}L{x[edge.To]:F1} {y[edge.To]:F1}"/>"""));
        }

        svg.Append("</g>");
        var most = table.Accounts.Select(account => network.PageRank[account]).DefaultIfEmpty(1).Max();
        for (var i = 0; i < table.Accounts.Count; i++)
        {
            var account = table.Accounts[i];
            var radius = 1.6 + (12 * Math.Sqrt(network.PageRank[account] / most));
            svg.Append(Invariant($"""<circle cx="{x[i]:F1}" cy="{y[i]:F1}" r="{radius:F1}" fill="{Hue(network.Partition.Of[account])}" fill-opacity=".85"/>"""));
        }

        foreach (var community in network.Communities.Where(community => community.IsShown).Take(Named))
        {
            var members = Enumerable.Range(0, table.Accounts.Count).Where(i => network.Partition.Of[table.Accounts[i]] == community.Number).ToArray();
            svg.Append(Invariant($"""<text x="{members.Average(i => x[i]):F1}" y="{members.Average(i => y[i]):F1}" text-anchor="middle" fill="#241c12" font-weight="700">{Label(community)}</text>"""));
        }

        if (mark is not null)
        {
            svg.Append(Invariant($"""<text x="{Side / 2}" y="{Side / 2}" text-anchor="middle" font-size="150" font-weight="800" fill="#b3261e" fill-opacity=".16" transform="rotate(-30 {Side / 2} {Side / 2})">{System.Net.WebUtility.HtmlEncode(mark)}</text>"""));
        }

        return svg.Append("</svg>").ToString();
    }

    static string Label(CommunitySketch community) =>
        System.Net.WebUtility.HtmlEncode(string.Join(' ', community.Words.Take(2).Prepend((community.Number + 1).ToString(CultureInfo.InvariantCulture))));

    static string Hue(int community) => community < _hues.Length ? _hues[community] : "#7d766c";

    static double[] Scaled(double[] values)
    {
        if (values.Length == 0)
        {
            return [];
        }

        var (least, most) = (values.Min(), values.Max());
        return Array.ConvertAll(values, value => most > least ? (value - least) / (most - least) * Side : Side / 2);
    }

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
