using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;

namespace Kentongan.Understand.Causes;

/// <summary>Posts that say nearly the same: copies, reposts, and small variations.</summary>
/// <param name="First">The earliest of them.</param>
/// <param name="Posts">How many.</param>
/// <param name="Voices">By how many accounts.</param>
/// <param name="Reposts">How many are reposts.</param>
public sealed record Saying(Mention First, int Posts, int Voices, int Reposts)
{
    /// <summary>Smaller groups are not called a narrative.</summary>
    public const int Smallest = 5;

    const double Alike = 0.6;

    /// <summary>The groups among <paramref name="mentions"/>, the largest first.</summary>
    public static IReadOnlyList<Saying> Group(IReadOnlyList<Mention> mentions)
    {
        var (index, text) = (new NearDuplicateIndex(Alike), new TokenizedText());
        foreach (var mention in mentions)
        {
            text.Read(mention.Post.Text);
            index.Add(text);
        }

        return
        [
            .. mentions.Index().GroupBy(mention => index.GroupOf(mention.Index), mention => mention.Item)
                .Select(Of)
                .Where(saying => saying.Posts >= Smallest)
                .OrderByDescending(saying => saying.Posts)
                .ThenBy(saying => saying.First.Post.Id),
        ];
    }

    static Saying Of(IEnumerable<Mention> group)
    {
        var members = group.ToList();
        return new(
            members.MinBy(mention => mention.Post.Id)!,
            members.Count,
            members.Select(mention => mention.Post.Author.Key).Distinct().Count(),
            members.Count(mention => mention.Post.Kind == PostKind.Repost));
    }
}
