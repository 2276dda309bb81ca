using Kentongan.Records;
using Kentongan.Understand.Questions;

namespace Kentongan.Decide.Complaints;

/// <summary>What an intake did.</summary>
/// <param name="New">Taken into the register.</param>
/// <param name="Changed">Known already, with news.</param>
/// <param name="Unchanged">Known already, as before.</param>
public readonly record struct Intake(int New, int Changed, int Unchanged);

/// <summary>Fills the register from exports and from public talk; the same thing is kept once, however often it comes.</summary>
public sealed class ComplaintIntake(IRecords<Complaint> complaints, IAuditLog audit, TimeProvider time)
{
    /// <summary>Takes an export's rows; the audit log gets one line.</summary>
    public async Task<Intake> TakeAsync(
        IEnumerable<ReportedComplaint> reports, int agency, TimeSpan zone, string by, string source, CancellationToken cancellationToken)
    {
        var total = default(Intake);
        foreach (var report in reports)
        {
            var take = new TakeReport(report, agency, zone, by);
            total = await KeepAsync(Complaint.KeyOf(agency, report.TrackingId), take.Begin, take.Decide, total, cancellationToken).ConfigureAwait(false);
        }

        await WriteAsync(by, "complaint.import", source, total, cancellationToken).ConfigureAwait(false);
        return total;
    }

    /// <summary>Takes questions that nobody answered, and notes which of those that are known were answered meanwhile.</summary>
    public async Task<Intake> TakeAsync(
        IEnumerable<AskedQuestion> questions, Topic topic, TimeSpan zone, string by, CancellationToken cancellationToken)
    {
        var total = default(Intake);
        foreach (var question in questions)
        {
            var take = new TakeQuestion(question, topic.AgencyId, topic.IsRehearsal, zone, by);
            var key = Complaint.KeyOf(topic.AgencyId, question.First.Post.Id);
            if (!question.IsAnswered || await complaints.FindAsync(key, cancellationToken).ConfigureAwait(false) is not null)
            {
                total = await KeepAsync(key, take.Begin, take.Decide, total, cancellationToken).ConfigureAwait(false);
            }
        }

        await WriteAsync(by, "complaint.questions", $"topic:{topic.Id}", total, cancellationToken).ConfigureAwait(false);
        return total;
    }

    async Task<Intake> KeepAsync(
        string key, Func<DateTimeOffset, Decision<Complaint>> begin, Func<Complaint, DateTimeOffset, Decision<Complaint>> renew, Intake total, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await complaints.FindAsync(key, cancellationToken).ConfigureAwait(false) is not { } known)
        {
            await complaints.AddAsync(begin(now).Value!, cancellationToken).ConfigureAwait(false);
            return total with { New = total.New + 1 };
        }

        var renewed = renew(known, now).Value!;
        return renewed != known && await complaints.ChangeAsync(renewed, cancellationToken).ConfigureAwait(false)
            ? total with { Changed = total.Changed + 1 }
            : total with { Unchanged = total.Unchanged + 1 };
    }

    Task<AuditEntry> WriteAsync(string by, string action, string subject, Intake total, CancellationToken cancellationToken) =>
        audit.WriteAsync(by, action, subject, FormattableString.Invariant($"{total.New} new, {total.Changed} changed, {total.Unchanged} unchanged"), cancellationToken);
}
