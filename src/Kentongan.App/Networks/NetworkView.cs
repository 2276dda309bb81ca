using Kentongan.App.Pages.Understand;
using Kentongan.Understand;
using Kentongan.Understand.Networks;
using Microsoft.Extensions.Primitives;

namespace Kentongan.App.Networks;

/// <summary>What the network page shows at an address: a topic's view, what links accounts, and how it is drawn.</summary>
public sealed record NetworkView(TopicView Topic, IReadOnlyList<Tie> Ties, string Colour, string Size)
{
    /// <summary>Said by the posts themselves.</summary>
    static readonly Tie[] _usual = [Tie.Repost, Tie.Reply, Tie.Mention, Tie.Quote];

    public static IReadOnlyList<string> Colours { get; } = ["community", "sentiment"];

    public static IReadOnlyList<string> Sizes { get; } = ["pagerank", "betweenness", "degree"];

    /// <summary>Whether the table of communities has them all.</summary>
    public bool ShowsAll { get; init; }

    public MentionFilter Filter => Topic.Filter;

    public NetworkRule Rule => new(Ties);

    /// <summary>The same for views whose network is the same.</summary>
    public string Key => FilterAddress.Write($"{Topic.Topic.Id}/{TieWords}", Filter, withPeriod: true);

    string Path => $"/topik/{Topic.Topic.Id}/jaringan";

    string TieWords => string.Join(',', Ties.Select(Word));

    public static NetworkView Read(TopicView topic, IReadOnlyDictionary<string, StringValues> query) => new(
        topic, ReadTies(query), One(query, "colour", Colours), One(query, "size", Sizes)) { ShowsAll = query.ContainsKey("all") };

    public string Page(string path = "") => Write(Path + path, Filter);

    public string WithTies(IReadOnlyList<Tie> ties) => (this with { Ties = ties }).Page();

    /// <summary>With one tie more or less; the last one stays.</summary>
    public string Toggle(Tie tie) => WithTies(Ties.Contains(tie) ? (Ties.Count == 1 ? Ties : [.. Ties.Where(other => other != tie)]) : [.. Ties.Append(tie).Order()]);

    public string WithColour(string colour) => (this with { Colour = colour }).Page() + "#gambar";

    public string WithSize(string size) => (this with { Size = size }).Page() + "#gambar";

    public string WithPeriod(Period period) => (this with { Topic = Topic with { Period = period with { IsChosen = true } } }).Write(Path, Filter with { From = period.From, Until = period.Until });

    public string Api(string file) => Write($"/api/v1/topics/{Topic.Topic.Id}/{file}", Filter);

    /// <summary>The period of equal length just before.</summary>
    public NetworkView Before => this with { Topic = Topic with { Filter = Topic.FilterBefore } };

    string Write(string path, MentionFilter filter) => FilterAddress.Write(
        path, filter, withPeriod: true,
        ("ties", Ties.SequenceEqual(_usual) ? null : TieWords), ("colour", Colour == Colours[0] ? null : Colour), ("size", Size == Sizes[0] ? null : Size), ("all", ShowsAll ? "1" : null));

    static Tie[] ReadTies(IReadOnlyDictionary<string, StringValues> query)
    {
        var named = query.TryGetValue("ties", out var text)
            ? text.ToString().Split(',').Select(word => Enum.GetValues<Tie>().Where(tie => Word(tie) == word).Select(tie => (Tie?)tie).FirstOrDefault()).OfType<Tie>().Distinct().Order().ToArray()
            : [];
        return named.Length > 0 ? named : _usual;
    }

    static string One(IReadOnlyDictionary<string, StringValues> query, string name, IReadOnlyList<string> known) =>
        query.TryGetValue(name, out var value) && known.Contains(value.ToString()) ? value.ToString() : known[0];

    static string Word(Tie tie) => tie.ToString().ToLowerInvariant();
}
