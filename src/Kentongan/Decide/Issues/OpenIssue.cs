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
    public IReadOnlyList<PinEvidence> Evidence { get; init; } = [];
    public bool IsRehearsal { get; init; }

    /// <summary>The roles of the person who opens it.</summary>
    public IReadOnlyCollection<string> Roles { get; init; } = [];

    /// <summary>An issue opens at level 2 at most, and only for somebody who decides there; a higher one is proposed, see <see cref="ChangeLevel"/>.</summary>
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

        var opensAt = Level <= IssueLevel.Watch ? Level : Deciders.MayDecide(IssueLevel.Elevated, Roles) ? IssueLevel.Elevated : IssueLevel.Watch;
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
            Evidence = [.. Evidence.Select(pin => Issues.Evidence.Pin(pin.Title.Trim(), pin.Address, pin.Content, pin.By, now))],
            IsRehearsal = IsRehearsal,
            Timeline = [new(now, By, "opened", Reason.Trim())],
        };
        return Level == opensAt ? issue : new ChangeLevel(Level, Grounds, Reason, By, Roles).Decide(issue, now);
    }
}
