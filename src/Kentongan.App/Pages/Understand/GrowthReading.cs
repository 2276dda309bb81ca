using Kentongan.App.Web;
using Kentongan.Understand;
using Kentongan.Understand.Growth;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Pages.Understand;

/// <summary>
/// Terms that grew, and between which times: the period against the one before it, or, where nothing was heard before,
/// its second half against its first.
/// </summary>
/// <param name="Terms">Most surprising first.</param>
/// <param name="Now">The filter of the time in which they grew.</param>
/// <param name="BeforeFrom">The beginning of the time compared with.</param>
public sealed record GrowthReading(IReadOnlyList<TermGrowth> Terms, MentionFilter Now, DateTimeOffset BeforeFrom)
{
    const int Compared = 400;
    const int ComparedBefore = 4000;

    public static GrowthReading Nothing { get; } =
        new([], new() { Topic = default, From = DateTimeOffset.UnixEpoch, Until = DateTimeOffset.UnixEpoch }, DateTimeOffset.UnixEpoch);

    public string Note(IStringLocalizer words, Zone zone) =>
        Now.From == BeforeFrom ? words["growth.nothing"] : words["growth.note", zone.Moment(Now.From), zone.Moment(BeforeFrom)];

    public static async Task<GrowthReading> ReadAsync(
        ITopicReadings readings, MentionFilter filter, TopKind kind, (DateTimeOffset First, DateTimeOffset Last)? span, CancellationToken cancellationToken)
    {
        var (now, before) = Times(filter, span);
        var mentionsNow = await readings.TotalsAsync(now, cancellationToken);
        var mentionsBefore = await readings.TotalsAsync(before, cancellationToken);
        if (mentionsBefore.Mentions == 0 && mentionsNow is { Mentions: > 0, First: { } first, Last: { } last })
        {
            (now, before) = Halves(filter, first, last);
            mentionsNow = await readings.TotalsAsync(now, cancellationToken);
            mentionsBefore = await readings.TotalsAsync(before, cancellationToken);
        }

        var top = await readings.TopAsync(now, kind, Compared, cancellationToken);
        var topBefore = await readings.TopAsync(before, kind, ComparedBefore, cancellationToken);
        var terms = GrowingTerms.Find(top, mentionsNow.Mentions, topBefore, mentionsBefore.Mentions, topBefore.Count == ComparedBefore);
        return new(terms, now, before.From);
    }

    static (MentionFilter Now, MentionFilter Before) Times(MentionFilter filter, (DateTimeOffset First, DateTimeOffset Last)? span)
    {
        var length = filter.Until - filter.From;
        if (span is null || span.Value.First <= filter.From - (length / 2))
        {
            return (filter, filter with { From = filter.From - length, Until = filter.From });
        }

        var first = span.Value.First > filter.From ? span.Value.First : filter.From;
        var last = span.Value.Last < filter.Until ? span.Value.Last : filter.Until;
        return Halves(filter, first, last);
    }

    static (MentionFilter Now, MentionFilter Before) Halves(MentionFilter filter, DateTimeOffset first, DateTimeOffset last)
    {
        var middle = first + ((last - first) / 2);
        return (filter with { From = middle }, filter with { From = first, Until = middle });
    }
}
