using Kentongan.Storage.Health;

namespace Kentongan.App.Jobs;

/// <summary>Recounts the store and verifies the audit chain, so that damage is found while a backup still holds what was damaged.</summary>
sealed class ExamineStore(Doctor doctor) : IScheduledWork
{
    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        var findings = await doctor.ExamineAsync(cancellationToken);
        var faults = findings.Where(finding => !finding.Holds).ToList();
        return faults.Count == 0
            ? new($"{findings.Count} checks hold", $"{findings.Count} pemeriksaan benar")
            : throw new InvalidOperationException(string.Join(" ", faults.Select(fault => $"{fault.Check}: {fault.Detail}")));
    }
}
