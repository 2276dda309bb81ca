using Kentongan.App.Web;
using Kentongan.Understand;
using Microsoft.Extensions.Primitives;

namespace Kentongan.App.Pages.Understand;

/// <summary>What the pages of a topic show at an address: the topic, a filter, and how time is cut.</summary>
public sealed record TopicView
{
    public required Topic Topic { get; init; }

    public required MentionFilter Filter { get; init; }

    public required Period Period { get; init; }

    public required Grain Grain { get; init; }

    public required Zone Zone { get; init; }

    /// <summary>First and last mention of the topic, null when it has none.</summary>
    public required (DateTimeOffset First, DateTimeOffset Last)? Span { get; init; }

    /// <summary>How volume is divided; null shows one line.</summary>
    public Dimension? DivideBy { get; init; }

    /// <summary>The grain, when the address named it.</summary>
    Grain? ChosenGrain { get; init; }

    public MentionFilter FilterBefore => Filter with { From = Period.Before.From, Until = Period.Before.Until };

    public bool IsFiltered => FilterAddress.Parts(Filter).Any(part => part.Value is not null);

    public static async Task<TopicView> ReadAsync(
        Topic topic, IQueryCollection query, ITopicReadings readings, Zone zone, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var span = await readings.SpanAsync(topic.Id, cancellationToken);
        return Read(topic, query.ToDictionary(StringComparer.Ordinal), span, zone, now);
    }

    public static TopicView Read(
        Topic topic, IReadOnlyDictionary<string, StringValues> query, (DateTimeOffset First, DateTimeOffset Last)? span, Zone zone, DateTimeOffset now)
    {
        var period = Period.Read(query, span, zone, now);
        var grain = query.TryGetValue("grain", out var named) && Enum.TryParse<Grain>(named, ignoreCase: true, out var chosen) ? chosen : (Grain?)null;
        return new()
        {
            Topic = topic,
            Filter = FilterAddress.Read(query, topic.Id, period.From, period.Until),
            Period = period,
            Grain = grain ?? period.UsualGrain,
            ChosenGrain = grain,
            Zone = zone,
            Span = span,
            DivideBy = query.TryGetValue("by", out var by) ? ByName(by) : Dimension.Sentiment,
        };
    }

    /// <summary>The last <paramref name="days"/> of a topic without any filter; all of it when days is 0.</summary>
    public static TopicView Last(Topic topic, int days, (DateTimeOffset First, DateTimeOffset Last)? span, Zone zone, DateTimeOffset now)
    {
        var period = Period.Ending(span, days, zone, now) with { IsChosen = true };
        return new()
        {
            Topic = topic,
            Filter = new() { Topic = topic.Id, From = period.From, Until = period.Until },
            Period = period,
            Grain = period.UsualGrain,
            Zone = zone,
            Span = span,
            DivideBy = Dimension.Sentiment,
        };
    }

    /// <summary>The topic's page with this view, something changed.</summary>
    public string Page(MentionFilter? filter = null) => Write($"/topik/{Topic.Id}", filter);

    /// <summary>This view with period and grain written out: it shows the same whenever it is opened.</summary>
    public string Exact() => (this with { Period = Period with { IsChosen = true }, ChosenGrain = Grain }).Page();

    /// <summary>What changed in a time of this view, and why.</summary>
    public string Causes(DateTimeOffset from, DateTimeOffset until) =>
        FilterAddress.Write($"/topik/{Topic.Id}/puncak", Filter with { From = from, Until = until }, withPeriod: true);

    /// <summary>Whether the topic has mentions before or after what is shown, though nobody chose a period.</summary>
    public bool HidesSome => !Period.IsChosen && Span is { } span && (span.First < Filter.From || span.Last >= Filter.Until);

    /// <summary>The posts behind a number of this view.</summary>
    public string Posts(MentionFilter? filter = null) => FilterAddress.Write($"/topik/{Topic.Id}/kiriman", filter ?? Filter, withPeriod: true);

    /// <summary>This view for a program.</summary>
    public string Api(string what, params IEnumerable<(string Name, string? Value)> more) =>
        FilterAddress.Write($"/api/v1/topics/{Topic.Id}/{what}", Filter, withPeriod: true, [("grain", Word(Grain)), ("by", ByWord(DivideBy)), .. more]);

    public string WithGrain(Grain grain) => (this with { ChosenGrain = grain }).Page();

    public string DividedBy(Dimension? dimension) => (this with { DivideBy = dimension }).Page();

    public string WithPeriod(Period period) => (this with { Period = period with { IsChosen = true }, ChosenGrain = null })
        .Page(Filter with { From = period.From, Until = period.Until });

    /// <summary>The page without any filter, the period kept.</summary>
    public string Cleared() => Page(new() { Topic = Topic.Id, From = Filter.From, Until = Filter.Until });

    string Write(string path, MentionFilter? filter) => FilterAddress.Write(
        path, filter ?? Filter, Period.IsChosen, ("grain", ChosenGrain is { } grain ? Word(grain) : null), ("by", DivideBy is Dimension.Sentiment ? null : ByWord(DivideBy)));

    static string Word(Grain grain) => grain.ToString().ToLowerInvariant();

    static string ByWord(Dimension? dimension) => dimension?.ToString().ToLowerInvariant() ?? "none";

    static Dimension? ByName(StringValues name) =>
        Enum.TryParse<Dimension>(name, ignoreCase: true, out var dimension) && Enum.IsDefined(dimension) ? dimension : null;
}
