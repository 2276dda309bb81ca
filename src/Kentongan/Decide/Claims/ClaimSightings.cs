using System.Globalization;
using Kentongan.Language.Claims;
using Kentongan.Understand;

namespace Kentongan.Decide.Claims;

/// <summary>Posts that may repeat a claim which was shown to be false or misleading: suggested, until a person confirms.</summary>
public static class ClaimSightings
{
    /// <summary>From what part of a claim's weight on a post is suggested, 0–1.</summary>
    public const double LeastShare = 0.45;

    /// <summary>The best claim for each post that repeats enough of one.</summary>
    public static IReadOnlyList<(Claim Claim, Mention Post, double Share)> Find(IReadOnlyList<Claim> claims, IEnumerable<Mention> posts)
    {
        var index = new ClaimIndex();
        var byId = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => claim.IsDebunk))
        {
            var id = claim.Id.Value.ToString(CultureInfo.InvariantCulture);
            byId[id] = claim;
            index.Add(id, claim.Text, "");
        }

        return byId.Count == 0 ? [] :
        [
            .. from post in posts
               let best = index.Match(post.Post.Text, 1)
               where best is [{ Share: >= (float)LeastShare }]
               select (byId[best[0].Claim], post, (double)best[0].Share),
        ];
    }
}
