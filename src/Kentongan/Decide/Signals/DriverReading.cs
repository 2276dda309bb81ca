using Kentongan.Understand;
using Kentongan.Understand.Growth;

namespace Kentongan.Decide.Signals;

/// <summary>What grew in a signal's time against the week before it, and may explain it.</summary>
public sealed class DriverReading(ITopicReadings readings)
{
    const int Compared = 200;
    const int ComparedBefore = 2000;
    const int ShownOfAKind = 3;
    static readonly TopKind[] _kinds = [TopKind.Hashtag, TopKind.Link, TopKind.PublicAccount, TopKind.Phrase];

    public async Task<IReadOnlyList<Driver>> ReadAsync(MentionFilter posts, CancellationToken cancellationToken)
    {
        var now = new MentionFilter { Topic = posts.Topic, From = posts.From, Until = posts.Until };
        var before = now with { From = now.From.AddDays(-7), Until = now.From };
        var mentionsNow = await readings.TotalsAsync(now, cancellationToken).ConfigureAwait(false);
        var mentionsBefore = await readings.TotalsAsync(before, cancellationToken).ConfigureAwait(false);
        var drivers = new List<Driver>();
        foreach (var kind in _kinds)
        {
            var top = await readings.TopAsync(now, kind, Compared, cancellationToken).ConfigureAwait(false);
            var topBefore = await readings.TopAsync(before, kind, ComparedBefore, cancellationToken).ConfigureAwait(false);
            var grown = GrowingTerms.Find(top, mentionsNow.Mentions, topBefore, mentionsBefore.Mentions, topBefore.Count == ComparedBefore);
            drivers.AddRange(grown.Take(ShownOfAKind).Select(term => new Driver(kind, term.Term, term.Now, term.Factor)));
        }

        return drivers;
    }
}
