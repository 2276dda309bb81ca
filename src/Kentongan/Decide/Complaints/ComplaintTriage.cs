using Kentongan.Decide.Issues;
using Kentongan.Records;

namespace Kentongan.Decide.Complaints;

/// <summary>Joins complaints and questions that concern the same matter into one issue, with their counts pinned as evidence.</summary>
public sealed class ComplaintTriage(IRecords<Complaint> complaints, Desk<Complaint> desk, Desk<Issue> issues)
{
    /// <summary>Opens one issue from many.</summary>
    /// <param name="chosen">Their numbers.</param>
    /// <param name="open">The issue; its agency and topic are theirs.</param>
    /// <param name="evidence">What is pinned of them.</param>
    public async Task<Decision<Issue>> OpenIssueAsync(
        IReadOnlyList<int> chosen, OpenIssue open, Func<IReadOnlyList<Complaint>, PinEvidence> evidence, CancellationToken cancellationToken)
    {
        var found = await FindAsync(chosen, cancellationToken).ConfigureAwait(false);
        if (Objection(found) is { } objection)
        {
            return objection;
        }

        var request = open with
        {
            AgencyId = found[0].AgencyId,
            Topic = found.Select(complaint => complaint.Topic).OfType<TopicId>().Distinct().ToArray() is [var only] ? only : null,
            IsRehearsal = found[0].IsRehearsal,
            Evidence = [.. open.Evidence, evidence(found)],
        };
        return await JoinAsync(found, await issues.BeginAsync(request.Decide, open.By, "issue.open", cancellationToken).ConfigureAwait(false), open.By, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds them to an issue that is open already.</summary>
    public async Task<Decision<Issue>> AddToIssueAsync(
        IReadOnlyList<int> chosen, IssueId into, Func<IReadOnlyList<Complaint>, PinEvidence> evidence, string by, CancellationToken cancellationToken)
    {
        var found = await FindAsync(chosen, cancellationToken).ConfigureAwait(false);
        if (Objection(found) is { } objection)
        {
            return objection;
        }

        var decision = await issues.DoAsync(into.Value, (issue, now) =>
            issue.AgencyId != found[0].AgencyId ? ComplaintObjections.SeveralAgencies
            : issue.IsRehearsal != found[0].IsRehearsal ? ComplaintObjections.MixedWithRehearsal
            : evidence(found).Decide(issue, now), by, "issue.evidence", cancellationToken).ConfigureAwait(false);
        return await JoinAsync(found, decision, by, cancellationToken).ConfigureAwait(false);
    }

    async Task<Decision<Issue>> JoinAsync(List<Complaint> found, Decision<Issue> decision, string by, CancellationToken cancellationToken)
    {
        if (decision.Value is { } issue)
        {
            foreach (var complaint in found)
            {
                await desk.DoAsync(complaint.Number, new JoinIssue(issue.Id, by).Decide, by, "complaint.to-issue", cancellationToken).ConfigureAwait(false);
            }
        }

        return decision;
    }

    async Task<List<Complaint>> FindAsync(IReadOnlyList<int> chosen, CancellationToken cancellationToken)
    {
        var found = new List<Complaint>();
        foreach (var number in chosen.Distinct())
        {
            if (await complaints.FindAsync(number, cancellationToken).ConfigureAwait(false) is { } complaint)
            {
                found.Add(complaint);
            }
        }

        return found;
    }

    static Objection? Objection(List<Complaint> found) =>
        found.Count == 0 ? ComplaintObjections.NothingChosen
        : found.Exists(complaint => complaint.AgencyId != found[0].AgencyId) ? ComplaintObjections.SeveralAgencies
        : found.Exists(complaint => complaint.IsRehearsal != found[0].IsRehearsal) ? ComplaintObjections.MixedWithRehearsal
        : null;
}
