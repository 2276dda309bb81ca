namespace Kentongan.Decide.Issues;

/// <summary>Does deeds on issues: reads, decides, keeps and writes the audit line, or says why not.</summary>
public sealed class IssueDesk(IIssues issues, IAuditLog audit, TimeProvider time)
{
    /// <summary>Opens an issue.</summary>
    public async Task<Decision<Issue>> OpenAsync(OpenIssue request, CancellationToken cancellationToken)
    {
        var decision = request.Decide(time.GetUtcNow());
        if (decision.Value is not { } issue)
        {
            return decision;
        }

        var added = await issues.AddAsync(issue, cancellationToken).ConfigureAwait(false);
        await audit.WriteAsync(request.By, "issue.open", $"issue:{added.Id}", $"level {(int)added.Level}", cancellationToken)
            .ConfigureAwait(false);
        return added;
    }

    /// <summary>Does one deed on the issue as it is now.</summary>
    /// <param name="id">The issue.</param>
    /// <param name="deed">A request's <c>Decide</c>.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="action">The name in the audit log, as <c>issue.level</c>.</param>
    public async Task<Decision<Issue>> DoAsync(
        IssueId id, Func<Issue, DateTimeOffset, Decision<Issue>> deed, string by, string action, CancellationToken cancellationToken)
    {
        if (await issues.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } issue)
        {
            return IssueObjections.NotFound;
        }

        var decision = deed(issue, time.GetUtcNow());
        if (decision.Value is not { } changed)
        {
            return decision;
        }

        if (!await issues.ChangeAsync(changed, cancellationToken).ConfigureAwait(false))
        {
            return IssueObjections.ChangedMeanwhile;
        }

        await audit.WriteAsync(by, action, $"issue:{id}", $"level {(int)changed.Level}", cancellationToken).ConfigureAwait(false);
        return changed;
    }
}
