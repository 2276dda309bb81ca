namespace Kentongan;

/// <summary>
/// One line of the audit log. <see cref="Hash"/> is SHA-256 over the fields and the hash of the line before, so that a
/// changed or missing line breaks the chain (hard rule 9).
/// </summary>
public sealed record AuditEntry(
    long Number, DateTimeOffset At, string Actor, string Action, string Subject, string Detail, string PreviousHash, string Hash);
