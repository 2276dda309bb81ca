namespace Kentongan.Understand.Review;

/// <summary>
/// Draws posts by lot, the same number from each sentiment that the machine gave, so that rare labels are judged as well; each drawn post carries
/// the weight that undoes this. One pass over any number of posts, by reservoir sampling (Vitter 1985, algorithm R).
/// </summary>
public sealed class ReviewDraw(int size, Random random, IReadOnlySet<PostId> drawnBefore)
{
    const int EveryNthForTwo = 4;

    readonly Dictionary<Sentiment, Stratum> _strata = [];
    readonly HashSet<ulong> _signatures = [];

    /// <summary>Puts a post into the lot; copies of a text count once.</summary>
    public void Add(PostId post, Annotation annotation)
    {
        if (drawnBefore.Contains(post) || !_signatures.Add(annotation.Signature))
        {
            return;
        }

        if (!_strata.TryGetValue(annotation.Sentiment, out var stratum))
        {
            _strata.Add(annotation.Sentiment, stratum = new());
        }

        stratum.Add(new(post, ReviewLabels.Of(annotation)), size, random);
    }

    /// <summary>What was drawn, in random order.</summary>
    public IReadOnlyList<ReviewItem> Drawn(TopicId topic, DateTimeOffset now)
    {
        var left = size;
        var drawn = new List<(Lot Lot, double Weight)>();
        var strata = _strata.Values.OrderBy(stratum => stratum.Lots.Count).ToList();
        for (var i = 0; i < strata.Count; i++)
        {
            var share = Math.Min(strata[i].Lots.Count, left / (strata.Count - i));
            drawn.AddRange(strata[i].Lots.Take(share).Select(lot => (lot, (double)strata[i].Seen / share)));
            left -= share;
        }

        var order = drawn.ToArray();
        random.Shuffle(order);
        var mean = order.Length == 0 ? 1 : order.Average(each => each.Weight);
        return [.. order.Select((each, at) => new ReviewItem
        {
            Topic = topic,
            Post = each.Lot.Post,
            DrawnAt = now,
            Weight = each.Weight / mean,
            ForTwo = at % EveryNthForTwo == 0,
            Machine = each.Lot.Machine,
        })];
    }

    readonly record struct Lot(PostId Post, ReviewLabels Machine);

    sealed class Stratum
    {
        public List<Lot> Lots { get; } = [];

        public long Seen { get; private set; }

        public void Add(Lot lot, int most, Random random)
        {
            Seen++;
            if (Lots.Count < most)
            {
                Lots.Insert(random.Next(Lots.Count + 1), lot);
            }
            else if (random.NextInt64(Seen) is var at && at < most)
            {
                Lots[(int)at] = lot;
            }
        }
    }
}
