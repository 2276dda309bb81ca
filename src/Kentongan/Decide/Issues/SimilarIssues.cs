using System.Globalization;
using Kentongan.Language.Claims;

namespace Kentongan.Decide.Issues;

/// <summary>Earlier issues whose lessons may help: of the same topic, or alike in words (BM25F over title, reason and lessons).</summary>
public static class SimilarIssues
{
    const int Most = 3;
    const double LeastAlike = 0.08;

    public static IReadOnlyList<Issue> With(Issue issue, IEnumerable<Issue> all)
    {
        var earlier = all.Where(other => other.Id != issue.Id && other.Review is not null).ToDictionary(other => other.Id.Value);
        var index = new ClaimIndex();
        foreach (var other in earlier.Values)
        {
            index.Add(other.Id.ToString(), other.Title, $"{other.WhyOpened()} {string.Join(' ', other.Review!.Lessons)}");
        }

        var alike = index.Match($"{issue.Title} {issue.WhyOpened()}", earlier.Count)
            .ToDictionary(match => int.Parse(match.Claim, CultureInfo.InvariantCulture), match => match.Share);
        return
        [
            .. earlier.Values.Where(other => (issue.Topic is not null && other.Topic == issue.Topic) || alike.GetValueOrDefault(other.Id.Value) >= LeastAlike)
                .OrderByDescending(other => alike.GetValueOrDefault(other.Id.Value)).ThenByDescending(other => other.OpenedAt).Take(Most),
        ];
    }
}
