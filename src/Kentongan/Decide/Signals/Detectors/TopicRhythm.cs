using Kentongan.Understand;
using Kentongan.Understand.Peaks;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>
/// How often two accounts would meet within a window if each spoke when the topic as a whole speaks: a meeting in a minute
/// in which everybody speaks says little, one at three in the morning says much.
/// </summary>
/// <remarks>
/// Inside one topic most accounts do nothing but what is to be judged, so that a model of their other activity
/// (<see cref="Kentongan.Networks.Coordination.ChanceModel"/>) has nothing to learn from; the topic's own rhythm is what can be known.
/// </remarks>
sealed class TopicRhythm(IReadOnlyList<Mention> posts, long window)
{
    readonly long[] _times = [.. posts.Select(post => post.Post.CreatedAt.ToUnixTimeSeconds())];

    /// <summary>Share of all posts that lie within the window of a time, 0–1.</summary>
    public double Near(long time)
    {
        var first = LowerBound(time - window);
        return (LowerBound(time + window + 1) - first) / (double)Math.Max(1, _times.Length);
    }

    /// <summary>Probability of at least so many meetings by chance.</summary>
    /// <param name="meetings">Posts of one that met a post of the other.</param>
    /// <param name="one">Times of one's posts, Unix seconds.</param>
    /// <param name="other">Times of the other's posts.</param>
    public double Chance(int meetings, IReadOnlyList<long> one, IReadOnlyList<long> other) =>
        Poisson.UpperTail(meetings, ((one.Sum(Near) * other.Count) + (other.Sum(Near) * one.Count)) / 2);

    int LowerBound(long time)
    {
        var (low, high) = (0, _times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _times[middle] < time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
