using Kentongan.App.Web;
using Kentongan.Understand;
using Kentongan.Understand.Growth;
using Microsoft.Extensions.Primitives;

namespace Kentongan.App.Pages.Understand;

/// <summary>Up to five topics in the same period, or one topic in two periods, as the query of an address names them.</summary>
/// <param name="Sides">In the order of the address.</param>
public sealed record Comparison(IReadOnlyList<Side> Sides)
{
    const int Told = 8;

    /// <summary>Names of the second period in an address.</summary>
    public const string From2 = "from2", Until2 = "until2";

    public static async Task<Comparison> ReadAsync(
        IReadOnlyDictionary<string, StringValues> query, VisibleTopics topics, ITopicReadings readings, Zone zone, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var chosen = await ChosenAsync(query, topics, cancellationToken);
        if (chosen.Count == 0)
        {
            return new([]);
        }

        var views = new List<TopicView>();
        foreach (var topic in chosen)
        {
            views.Add(TopicView.Read(topic, query, await readings.SpanAsync(topic.Id, cancellationToken), zone, now));
        }

        var period = Common(views, query);
        views = views.ConvertAll(view => Within(view, period));
        if (chosen.Count == 1 && Second(query, views[0], zone) is { } second)
        {
            views.Add(Within(views[0], second));
        }

        var isPeriods = chosen.Count == 1;
        var sides = new List<Side>();
        foreach (var view in views)
        {
            var name = isPeriods ? $"{zone.Day(view.Filter.From)} – {zone.Day(view.Filter.Until.AddSeconds(-1))}" : view.Topic.Name;
            sides.Add(await Side.ReadAsync(readings, view, name, cancellationToken));
        }

        return new(sides);
    }

    /// <summary>Words that set one side apart from all others: weighted log-odds with an informative Dirichlet prior.</summary>
    public IReadOnlyList<WordShift> WordsOf(Side side)
    {
        var here = side.TopWords.ToDictionary(word => word.Key, word => word.Count, StringComparer.Ordinal);
        var others = Sides.Where(other => other != side).SelectMany(other => other.TopWords)
            .GroupBy(word => word.Key, StringComparer.Ordinal).ToDictionary(word => word.Key, word => word.Sum(count => count.Count), StringComparer.Ordinal);
        return others.Count == 0 ? [] : [.. WordChange.Compare(here, others).Where(shift => shift.Z >= WordChange.Noticeable).Take(Told)];
    }

    static async Task<IReadOnlyList<Topic>> ChosenAsync(IReadOnlyDictionary<string, StringValues> query, VisibleTopics topics, CancellationToken cancellationToken)
    {
        var wanted = query.GetValueOrDefault("topik").OfType<string>().SelectMany(text => text.Split(',')).Distinct(StringComparer.Ordinal).ToList();
        var all = await topics.AllAsync(cancellationToken);
        return [.. wanted.Select(id => all.FirstOrDefault(topic => topic.Id.ToString() == id)).OfType<Topic>().Take(Side.Most)];
    }

    /// <summary>The period of the address, or the usual one of the topic that was heard last.</summary>
    static Period Common(List<TopicView> views, IReadOnlyDictionary<string, StringValues> query) =>
        query.ContainsKey(FilterAddress.From) || query.ContainsKey(FilterAddress.Until)
            ? views[0].Period
            : views.MaxBy(view => view.Span?.Last ?? DateTimeOffset.MinValue)!.Period;

    /// <summary>The second period of the address, or the one of equal length just before.</summary>
    static Period? Second(IReadOnlyDictionary<string, StringValues> query, TopicView view, Zone zone)
    {
        var from = FilterAddress.ReadTime(query.GetValueOrDefault(From2), zone, isEnd: false);
        var until = FilterAddress.ReadTime(query.GetValueOrDefault(Until2), zone, isEnd: true);
        return from is { } start && until is { } end && end > start ? new(start, end, IsChosen: true) : view.Period.Before;
    }

    static TopicView Within(TopicView view, Period period) => view with
    {
        Period = period with { IsChosen = true },
        Filter = view.Filter with { From = period.From, Until = period.Until },
    };
}
