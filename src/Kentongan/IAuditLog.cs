namespace Kentongan;

/// <summary>Every view of personal data, query, export and decision, in a chain that can be verified offline.</summary>
public interface IAuditLog
{
    /// <param name="actor">The user name, or <c>system</c>.</param>
    /// <param name="action">Verb and noun in English, as <c>export.posts</c>.</param>
    /// <param name="subject">What it was done to, as <c>topic:3</c>.</param>
    /// <param name="detail">A line for the reader; never an author's text or handle.</param>
    Task<AuditEntry> WriteAsync(string actor, string action, string subject, string detail, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<AuditEntry>> LatestAsync(int count, CancellationToken cancellationToken);

    /// <summary>The whole chain, oldest first.</summary>
    IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Recomputes every hash (see <see cref="AuditChain"/>).</summary>
    Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken);
}
