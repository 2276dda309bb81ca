using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;
using Kentongan.Understand;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>A conversation's posts in groups that say nearly the same.</summary>
public static class AlikeTexts
{
    const double Alike = 0.7;
    const int ShortestText = 5;

    /// <summary>Groups of two or more, each oldest first; texts of a few words are left out, since everybody writes those.</summary>
    public static IReadOnlyList<IReadOnlyList<Mention>> Of(IReadOnlyList<Mention> posts)
    {
        var index = new NearDuplicateIndex(Alike);
        var text = new TokenizedText();
        var read = new List<Mention>(posts.Count);
        foreach (var post in posts)
        {
            if (post.Annotation.Words.Count >= ShortestText)
            {
                text.Read(post.Post.Text);
                index.Add(text);
                read.Add(post);
            }
        }

        return [.. read.Select((post, number) => (post, number)).GroupBy(item => index.GroupOf(item.number), item => item.post)
            .Select(group => (IReadOnlyList<Mention>)[.. group]).Where(group => group.Count > 1)];
    }

    /// <summary>The words that most of a group's posts share, for a name; never a whole text.</summary>
    public static string Words(IReadOnlyList<Mention> group) => string.Join(' ', group
        .SelectMany(post => post.Annotation.Words.Select((word, place) => (word, place)))
        .GroupBy(item => item.word, StringComparer.Ordinal)
        .OrderByDescending(word => word.Count()).ThenBy(word => word.Average(item => item.place))
        .Take(6).OrderBy(word => word.Average(item => item.place)).Select(word => word.Key));

    /// <summary>The posts of a group as a filter: its time and its three leading words.</summary>
    public static MentionFilter Filter(TopicId topic, IReadOnlyList<Mention> group) => new()
    {
        Topic = topic,
        From = group[0].Post.CreatedAt,
        Until = group[^1].Post.CreatedAt.AddSeconds(1),
        Search = string.Join(" AND ", Words(group).Split(' ').Take(3)),
    };

    /// <summary>Different accounts; those that nobody told us count as one each.</summary>
    public static int Voices(IEnumerable<Mention> posts)
    {
        var (known, unknown) = (new HashSet<long>(), 0);
        foreach (var post in posts)
        {
            unknown += post.Post.Author.Key.IsNone ? 1 : 0;
            known.Add(post.Post.Author.Key.Value);
        }

        known.Remove(0);
        return known.Count + unknown;
    }
}
