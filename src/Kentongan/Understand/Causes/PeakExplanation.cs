namespace Kentongan.Understand.Causes;

/// <summary>What changed in a time against the days before it, and what explains the change.</summary>
public sealed record PeakExplanation
{
    /// <summary>How far back the time is compared.</summary>
    public static readonly TimeSpan Compared = TimeSpan.FromDays(7);

    const int Looked = 400, LookedBefore = 4000, MentionsLooked = 4000;

    static readonly TopKind[] _kinds = [TopKind.Word, TopKind.Phrase, TopKind.Hashtag, TopKind.PublicAccount, TopKind.Link, TopKind.Domain];

    public required long Mentions { get; init; }

    /// <summary>Mentions that so much time had on average in the days before.</summary>
    public required double Usual { get; init; }

    public double Increase => Mentions - Usual;

    /// <summary>The beginning of the days compared with; equal to the beginning of the time when nothing was heard before.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>By what they are.</summary>
    public required IReadOnlyDictionary<TopKind, IReadOnlyList<Cause>> Causes { get; init; }

    /// <summary>Provinces; small groups are for those who show them to leave out (hard rule 3).</summary>
    public required IReadOnlyList<Cause> Places { get; init; }

    /// <summary>Groups of nearly equal posts, the largest first.</summary>
    public required IReadOnlyList<Saying> Sayings { get; init; }

    /// <summary>How many mentions were looked at to find <see cref="Sayings"/>.</summary>
    public required int MentionsRead { get; init; }

    public static async Task<PeakExplanation> ReadAsync(ITopicReadings readings, MentionFilter peak, CancellationToken cancellationToken)
    {
        var span = await readings.SpanAsync(peak.Topic, cancellationToken).ConfigureAwait(false);
        var since = peak.From - Compared;
        since = span is { } known && known.First > since ? (known.First < peak.From ? known.First : peak.From) : since;
        var before = peak with { From = since, Until = peak.From };
        var ratio = since < peak.From ? (peak.Until - peak.From) / (peak.From - since) : 0;
        var (now, then) = (await CountAsync(readings, peak, cancellationToken).ConfigureAwait(false), await CountAsync(readings, before, cancellationToken).ConfigureAwait(false));
        var causes = new Dictionary<TopKind, IReadOnlyList<Cause>>();
        foreach (var kind in _kinds)
        {
            var top = await readings.TopAsync(peak, kind, Looked, cancellationToken).ConfigureAwait(false);
            var topBefore = await readings.TopAsync(before, kind, LookedBefore, cancellationToken).ConfigureAwait(false);
            causes[kind] = PeakCauses.Explain(top, now, topBefore, then, ratio);
        }

        var places = await readings.CountAsync(peak, Dimension.Province, cancellationToken).ConfigureAwait(false);
        var placesBefore = await readings.CountAsync(before, Dimension.Province, cancellationToken).ConfigureAwait(false);
        var mentions = (await readings.PageAsync(peak, MentionOrder.Oldest, 1, MentionsLooked, cancellationToken).ConfigureAwait(false)).Mentions;
        return new()
        {
            Mentions = now,
            Usual = then * ratio,
            Since = since,
            Causes = causes,
            Places = [.. PeakCauses.Explain(places, now, placesBefore, then, ratio).Where(place => place.Key is not ("" or "0"))],
            Sayings = Saying.Group(mentions),
            MentionsRead = mentions.Count,
        };
    }

    static async Task<long> CountAsync(ITopicReadings readings, MentionFilter filter, CancellationToken cancellationToken) =>
        filter.From >= filter.Until ? 0 : (await readings.CountAsync(filter, Dimension.Channel, cancellationToken).ConfigureAwait(false)).Sum(count => count.Count);
}
