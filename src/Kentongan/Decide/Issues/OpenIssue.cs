namespace Kentongan.Decide.Issues;

/// <summary>Opens an issue: the request, with the reason that the timeline will show.</summary>
public sealed record OpenIssue
{
    public required string Title { get; init; }
    public required string Reason { get; init; }
    public required string By { get; init; }
    public required int AgencyId { get; init; }
    public TopicId? Topic { get; init; }
    public string? Owner { get; init; }
    public IssueLevel Level { get; init; } = IssueLevel.Watch;
    public Ground Grounds { get; init; }
    public Impact Impact { get; init; } = Impact.None;
    public Spread Spread { get; init; }
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
    public bool IsRehearsal { get; init; }

    /// <summary>An issue opens at level 2 at most: higher ones need a second person, see <see cref="ChangeLevel"/>.</summary>
    public Decision<Issue> Decide(DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(Title))
        {
            return IssueObjections.TitleMissing;
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            return IssueObjections.ReasonMissing;
        }

        if (!Impact.IsValid)
        {
            return IssueObjections.ImpactOutOfRange;
        }

        var opensAt = Level > IssueLevel.Elevated ? IssueLevel.Elevated : Level;
        var issue = new Issue
        {
            Id = default,
            Title = Title.Trim(),
            Topic = Topic,
            AgencyId = AgencyId,
            Level = opensAt,
            HighestLevel = opensAt,
            Grounds = Grounds,
            Impact = Impact,
            Spread = Spread,
            Owner = string.IsNullOrWhiteSpace(Owner) ? By : Owner.Trim(),
            OpenedAt = now,
            LevelSince = now,
            DueAt = Clock.Of(opensAt).DueAfter(now),
            Evidence = Evidence,
            IsRehearsal = IsRehearsal,
            Timeline = [new(now, By, "opened", Reason.Trim())],
        };
        return Level == opensAt ? issue : new ChangeLevel(Level, Grounds, Reason, By).Decide(issue, now);
    }
}
