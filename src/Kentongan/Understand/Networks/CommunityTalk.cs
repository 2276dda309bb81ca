using System.Globalization;
using Kentongan.Understand.Growth;

namespace Kentongan.Understand.Networks;

/// <summary>What each community says: counts taken from its posts, and the words that set it apart from the others.</summary>
sealed class CommunityTalk(IReadOnlyList<int> community, int communities)
{
    const int Labels = 5;
    const int Shown = 8;
    const int Examples = 10;

    /// <summary>Occurrences below which a word is no label.</summary>
    const int LeastOccurrences = 3;
    readonly Tally[] _tallies = [.. Enumerable.Range(0, communities).Select(_ => new Tally())];

    public void Add(int author, Mention mention)
    {
        var tally = _tallies[community[author]];
        tally.Posts++;
        tally.Sentiments[(int)mention.Annotation.Sentiment]++;
        Count(tally.Words, mention.Annotation.Words);
        Count(tally.Hashtags, mention.Post.Hashtags);
        if (mention.Annotation.Province != 0)
        {
            Count(tally.Provinces, [mention.Annotation.Province.ToString(CultureInfo.InvariantCulture)]);
        }

        if (mention.Post.RepostOf is null)
        {
            tally.Keep(mention.Post.Id, mention.Post.Metrics?.Engagement ?? 0, Examples);
        }
    }

    public CommunitySketch Sketch(int number, int accounts)
    {
        var tally = _tallies[number];
        var sketch = new CommunitySketch
        {
            Number = number,
            Accounts = accounts,
            Posts = tally.Posts,
            Positive = tally.Sentiments[(int)Sentiment.Positive],
            Neutral = tally.Sentiments[(int)Sentiment.Neutral],
            Negative = tally.Sentiments[(int)Sentiment.Negative],
        };
        return accounts < NetworkRule.SmallestGroup ? sketch : sketch with
        {
            Words = Distinct(tally.Words),
            Hashtags = Top(tally.Hashtags),
            Provinces = Top(tally.Provinces),
            Examples = [.. tally.Best.Select(best => best.Post)],
        };
    }

    IReadOnlyList<string> Distinct(Dictionary<string, long> words) =>
    [
        .. WordChange.Compare(words, Others(words))
            .Where(shift => shift.Z >= WordChange.Noticeable && shift.Now >= LeastOccurrences).Take(Labels).Select(shift => shift.Word),
    ];

    Dictionary<string, long> Others(Dictionary<string, long> own)
    {
        var others = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var tally in _tallies.Where(tally => tally.Words != own))
        {
            foreach (var (word, count) in tally.Words)
            {
                others[word] = others.GetValueOrDefault(word) + count;
            }
        }

        return others;
    }

    static IReadOnlyList<KeyCount> Top(Dictionary<string, long> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Shown).Select(pair => new KeyCount(pair.Key, pair.Value))];

    static void Count(Dictionary<string, long> counts, IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }

    sealed class Tally
    {
        public int Posts;
        public readonly int[] Sentiments = new int[4];
        public readonly Dictionary<string, long> Words = new(StringComparer.Ordinal);
        public readonly Dictionary<string, long> Hashtags = new(StringComparer.Ordinal);
        public readonly Dictionary<string, long> Provinces = new(StringComparer.Ordinal);
        public readonly List<(PostId Post, long Engagement)> Best = [];

        public void Keep(PostId post, long engagement, int most)
        {
            var place = Best.FindIndex(best => best.Engagement < engagement);
            if (place < 0 && Best.Count >= most)
            {
                return;
            }

            Best.Insert(place < 0 ? Best.Count : place, (post, engagement));
            if (Best.Count > most)
            {
                Best.RemoveAt(most);
            }
        }
    }
}
