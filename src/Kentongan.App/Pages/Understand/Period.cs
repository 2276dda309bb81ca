using Kentongan.App.Web;
using Kentongan.Understand;
using Kentongan.Understand.Volume;
using Microsoft.Extensions.Primitives;

namespace Kentongan.App.Pages.Understand;

/// <summary>The time a view shows. Without a choice it is the last four weeks in which there was something, or all there is.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive.</param>
/// <param name="IsChosen">Whether the address named it.</param>
public sealed record Period(DateTimeOffset From, DateTimeOffset Until, bool IsChosen)
{
    /// <summary>Lengths that people pick, in days, and the word for each; 0 is everything.</summary>
    public static IReadOnlyList<(int Days, string Word)> Lengths { get; } = [(1, "day"), (7, "week"), (28, "month"), (0, "all")];

    /// <summary>How much of a topic is shown where nobody chose, in days; a topic that is not much older is shown whole.</summary>
    const int UsualDays = 28, ShownWhole = 92;

    /// <summary>Longer views read too much at once.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromDays(366 * 3);

    public TimeSpan Length => Until - From;

    /// <summary>The period of equal length just before.</summary>
    public Period Before => new(From - Length, From, IsChosen);

    public static Period Read(
        IReadOnlyDictionary<string, StringValues> query, (DateTimeOffset First, DateTimeOffset Last)? span, Zone zone, DateTimeOffset now)
    {
        var from = query.TryGetValue(FilterAddress.From, out var f) ? FilterAddress.ReadTime(f, zone, isEnd: false) : null;
        var until = query.TryGetValue(FilterAddress.Until, out var u) ? FilterAddress.ReadTime(u, zone, isEnd: true) : null;
        var usual = Usual(span, zone, now);
        var (start, end) = (from ?? usual.From, until ?? usual.Until);
        return end <= start || end - start > Longest ? usual : new(start, end, from is not null || until is not null);
    }

    static Period Usual((DateTimeOffset First, DateTimeOffset Last)? span, Zone zone, DateTimeOffset now) =>
        Ending(span, span is { } known && (known.Last - known.First).TotalDays <= ShownWhole ? 0 : UsualDays, zone, now);

    /// <summary>The last <paramref name="days"/> of a topic, whole days of the reader's zone, or all of it when days is 0.</summary>
    public static Period Ending((DateTimeOffset First, DateTimeOffset Last)? span, int days, Zone zone, DateTimeOffset now)
    {
        var last = span?.Last < now ? span.Value.Last : now;
        var until = Intervals.Floor(last, Grain.Day, zone.Offset).AddDays(1);
        var all = Intervals.Floor(span?.First ?? until.AddDays(-1), Grain.Day, zone.Offset);
        var from = days == 0 || until.AddDays(-days) < all ? all : until.AddDays(-days);
        return new(from < until - Longest ? until - Longest : from, until, IsChosen: false);
    }

    /// <summary>The grain at which this much time still reads well.</summary>
    public Grain UsualGrain => Length.TotalDays switch { <= 4 => Grain.Hour, <= 120 => Grain.Day, _ => Grain.Week };
}
