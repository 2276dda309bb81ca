namespace Kentongan.Decide.Issues;

/// <summary>Another agency that was asked to work on an issue.</summary>
/// <param name="AgencyId">Which.</param>
/// <param name="Why">Its mandate in this matter.</param>
/// <param name="InvitedBy">Who asked.</param>
/// <param name="InvitedAt">When.</param>
/// <param name="AcknowledgedBy">Who at the partner said that it was received; null until somebody did.</param>
/// <param name="AcknowledgedAt">When.</param>
public sealed record Partner(
    int AgencyId, string Why, string InvitedBy, DateTimeOffset InvitedAt, string? AcknowledgedBy = null, DateTimeOffset? AcknowledgedAt = null);

/// <summary>Asks another agency to work on the issue; its people see it from then on.</summary>
public sealed record InvitePartner(int AgencyId, string Why, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now) =>
        issue.Status == IssueStatus.Closed ? IssueObjections.AlreadyClosed
        : string.IsNullOrWhiteSpace(Why) ? IssueObjections.ReasonMissing
        : AgencyId == issue.AgencyId || issue.Partners.Any(partner => partner.AgencyId == AgencyId) ? IssueObjections.PartnerAlready
        : issue.With(new(now, By, "partner", Why.Trim())) with { Partners = [.. issue.Partners, new(AgencyId, Why.Trim(), By, now)] };
}

/// <summary>A partner says that it has received the issue.</summary>
public sealed record AcknowledgeIssue(int AgencyId, string By)
{
    public Decision<Issue> Decide(Issue issue, DateTimeOffset now) =>
        issue.Partners.All(partner => partner.AgencyId != AgencyId || partner.AcknowledgedAt is not null)
            ? IssueObjections.NothingToAcknowledge
            : issue.With(new(now, By, "acknowledged", "")) with
            {
                Partners = [.. issue.Partners.Select(partner => partner.AgencyId == AgencyId ? partner with { AcknowledgedBy = By, AcknowledgedAt = now } : partner)],
            };
}
