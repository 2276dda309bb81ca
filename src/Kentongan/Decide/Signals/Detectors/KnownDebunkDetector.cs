using System.Globalization;
using Kentongan.Decide.Claims;
using Kentongan.Records;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>Posts of a day that resemble a claim which was shown to be false or misleading, against the days before. A likeness of words, never a verdict.</summary>
public sealed class KnownDebunkDetector(IRecords<Claim> claims) : ISignalDetector
{
    const int FewestVoices = 5;

    public SignalKind Kind => SignalKind.KnownDebunk;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        var known = await claims.AllAsync(look.Topic.AgencyId, cancellationToken).ConfigureAwait(false);
        var posts = await look.Talk.ReadAsync(cancellationToken).ConfigureAwait(false);
        var found = ClaimSightings.Find(known, posts.Where(post => !post.Post.ByOfficial && post.Post.Channel != Channel.News)).ToLookup(sighting => sighting.Claim.Id);
        return
        [
            .. from day in DayWindow.Of(look)
               from claim in found
               let today = claim.Where(sighting => day.Holds(sighting.Post.Post.CreatedAt)).Select(sighting => sighting.Post).ToList()
               let voices = AlikeTexts.Voices(today)
               where voices >= FewestVoices
               let before = day.Before(posts[0].Post.CreatedAt, past => AlikeTexts.Voices(claim.Where(sighting => past.Holds(sighting.Post.Post.CreatedAt)).Select(sighting => sighting.Post)))
               let strength = Strength.OfCount(voices, before)
               where strength >= look.Threshold
               select Describe(look.Topic.Id, day, claim.First().Claim, today, voices, before, strength),
        ];
    }

    static Sighting Describe(TopicId topic, DayWindow day, Claim claim, List<Mention> posts, int voices, IReadOnlyList<double> before, double strength) => new()
    {
        Kind = SignalKind.KnownDebunk,
        Mark = $"{claim.Id}:{day.Until.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        From = day.From,
        Until = day.Until,
        Count = voices,
        Baseline = before.Count == 0 ? 0 : before.Average(),
        Strength = strength,
        Yardstick = Yardstick.CountOfDays,
        Subject = claim.Text,
        Posts = AlikeTexts.Filter(topic, posts),
        Examples = [.. posts.Take(5).Select(post => post.Post.Id)],
    };
}
