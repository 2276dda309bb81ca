using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// A group of near-identical texts by several accounts that begins within the day: as large as the largest new group of
/// the days before would not let expect.
/// </summary>
public sealed class NewNarrativeDetector : ISignalDetector
{
    const int FewestVoices = 6;

    public SignalKind Kind => SignalKind.NewNarrative;

    public async Task<IReadOnlyList<Sighting>> LookAsync(Look look, CancellationToken cancellationToken)
    {
        var posts = await look.Talk.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (posts.Count == 0)
        {
            return [];
        }

        var groups = AlikeTexts.Of([.. posts.Where(post => !post.Post.ByOfficial && post.Post.Channel != Channel.News)]);
        var first = posts[0].Post.CreatedAt;
        return [.. DayWindow.Of(look).SelectMany(day => Begun(look, day, groups, first))];
    }

    static IEnumerable<Sighting> Begun(Look look, DayWindow day, IReadOnlyList<IReadOnlyList<Mention>> groups, DateTimeOffset first)
    {
        var before = day.Before(first, past => Largest(groups, past));
        return from narrative in groups
               where day.Holds(narrative[0].Post.CreatedAt)
               let inside = narrative.Where(post => day.Holds(post.Post.CreatedAt)).ToList()
               let voices = AlikeTexts.Voices(inside)
               where voices >= FewestVoices
               let strength = Strength.OfCount(voices, before)
               where strength >= look.Threshold
               orderby narrative[0].Post.Id
               select Describe(look.Topic.Id, inside, voices, before, strength);
    }

    static double Largest(IReadOnlyList<IReadOnlyList<Mention>> groups, DayWindow day) => groups
        .Where(group => day.Holds(group[0].Post.CreatedAt))
        .Select(group => AlikeTexts.Voices(group.Where(post => day.Holds(post.Post.CreatedAt)))).DefaultIfEmpty(0).Max();

    static Sighting Describe(TopicId topic, List<Mention> posts, int voices, IReadOnlyList<double> before, double strength) => new()
    {
        Kind = SignalKind.NewNarrative,
        Mark = posts[0].Post.Id.ToString(),
        From = posts[0].Post.CreatedAt,
        Until = posts[^1].Post.CreatedAt.AddSeconds(1),
        Count = voices,
        Baseline = before.Count == 0 ? 0 : before.Average(),
        Strength = strength,
        Yardstick = Yardstick.CountOfDays,
        Subject = AlikeTexts.Words(posts),
        Posts = AlikeTexts.Filter(topic, posts),
        Examples = [.. posts.Take(5).Select(post => post.Post.Id)],
    };
}
