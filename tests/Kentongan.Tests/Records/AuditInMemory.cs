using System.Runtime.CompilerServices;

namespace Kentongan.Tests.Records;

/// <summary>Remembers what was written into the audit log.</summary>
sealed class AuditInMemory : IAuditLog
{
    public List<AuditEntry> Lines { get; } = [];

    public Task<AuditEntry> WriteAsync(string actor, string action, string subject, string detail, CancellationToken cancellationToken)
    {
        Lines.Add(new(Lines.Count + 1, default, actor, action, subject, detail, "", ""));
        return Task.FromResult(Lines[^1]);
    }

    public Task<IReadOnlyList<AuditEntry>> LatestAsync(int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AuditEntry>>([.. Lines.AsEnumerable().Reverse().Take(count)]);

    public async IAsyncEnumerable<AuditEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var line in Lines)
        {
            yield return line;
        }
    }

    public Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken) => Task.FromResult(new AuditVerdict(Lines.Count, null, null));
}
