using System.Globalization;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Signals.Detectors;
using Kentongan.Language.Claims;
using Kentongan.Understand;

namespace Kentongan.Decide.Briefs;

/// <summary>The claims of an issue's topic: what sort they are, what the evidence says of them, and how many posts resemble each.</summary>
static class ClaimFigures
{
    const int Most = 4;

    /// <param name="window">The time that is looked at.</param>
    /// <param name="claims">The claims of the topic.</param>
    /// <param name="talk">Its posts without reposts, oldest first.</param>
    public static IReadOnlyList<Figure> Of(MentionFilter window, IReadOnlyList<Claim> claims, IReadOnlyList<Mention> talk)
    {
        var index = new ClaimIndex();
        foreach (var claim in claims)
        {
            index.Add(claim.Id.ToString(), claim.Text, "");
        }

        var repeated = talk.Where(post => !post.Post.ByOfficial)
            .Select(post => (Post: post, Best: claims.Count == 0 ? [] : index.Match(post.Post.Text, 1)))
            .Where(found => found.Best is [{ Share: >= (float)ClaimSightings.LeastShare }])
            .ToLookup(found => found.Best[0].Claim, found => found.Post);
        return
        [
            .. claims.Select(claim => (Claim: claim, Posts: repeated[claim.Id.ToString()].ToList()))
                .OrderByDescending(found => found.Posts.Count).ThenByDescending(found => found.Claim.MadeAt).Take(Most)
                .Select(found => new Figure(
                    string.Create(CultureInfo.InvariantCulture, $"claim.{(int)found.Claim.Kind}.{(int)found.Claim.Holds}"), found.Posts.Count, null, found.Claim.Text,
                    found.Posts.Count == 0 ? window : AlikeTexts.Filter(window.Topic, found.Posts))),
        ];
    }
}
