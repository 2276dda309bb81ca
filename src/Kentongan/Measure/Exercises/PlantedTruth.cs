using Kentongan.Decide.Exercises;
using Kentongan.Decide.Rehearsal;
using Kentongan.Language.Claims;

namespace Kentongan.Measure.Exercises;

/// <summary>
/// What a claim that a team logged is about in the story: one of its rumours, or criticism, satire and petitions. The posts
/// know, because they were planted; a claim is compared with their words.
/// </summary>
public sealed class PlantedTruth
{
    /// <summary>From what part of a planted text's weight on a claim is said to be about it, 0–1.</summary>
    const float LeastShare = 0.3f;
    const int TextsOfEach = 12;

    static readonly ScenarioRole[] _opinions = [ScenarioRole.Criticism, ScenarioRole.Sarcasm, ScenarioRole.Petition];

    readonly ClaimIndex _index = new();

    /// <param name="exercise">Whose story.</param>
    /// <param name="until">Up to when posts have come, in the story.</param>
    public PlantedTruth(Exercise exercise, DateTimeOffset until)
    {
        Scenario = exercise.Story;
        foreach (var debunk in Scenario.Debunks)
        {
            _index.Add("rumour|" + debunk.Narrative, debunk.Claim, "");
        }

        var texts = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (post, truth) in exercise.Play().Play().TakeWhile(simulated => simulated.Post.CreatedAt <= until))
        {
            Played++;
            var about = truth.Role == ScenarioRole.Rumour ? "rumour|" + truth.Narrative : _opinions.Contains(truth.Role) ? "opinion|" + truth.Role : null;
            if (about is not null && Set(texts, about) is { Count: < TextsOfEach } known && known.Add(post.Text))
            {
                _index.Add(about, post.Text, "");
            }
        }
    }

    public Scenario Scenario { get; }

    /// <summary>How many posts have come.</summary>
    public long Played { get; }

    /// <summary>The rumour that a text repeats; null when it repeats none.</summary>
    public KnownDebunk? RumourIn(string text) =>
        Best(text) is { } about && about.StartsWith("rumour|", StringComparison.Ordinal) ? Scenario.Debunks.First(debunk => "rumour|" + debunk.Narrative == about) : null;

    /// <summary>Whether a text is people's opinion in the story.</summary>
    public bool IsOpinion(string text) => Best(text)?.StartsWith("opinion|", StringComparison.Ordinal) == true;

    string? Best(string text) =>
        _index.Match(text).Where(match => match.Share >= LeastShare).OrderByDescending(match => match.Share).FirstOrDefault()?.Claim;

    static HashSet<string> Set(Dictionary<string, HashSet<string>> texts, string about) =>
        texts.TryGetValue(about, out var known) ? known : texts[about] = new(StringComparer.Ordinal);
}
