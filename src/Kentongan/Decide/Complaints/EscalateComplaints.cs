using Kentongan.Calendars;
using Kentongan.Decide.Alerts;
using Kentongan.Records;

namespace Kentongan.Decide.Complaints;

/// <summary>The clock of a complaint ran out: it is put before the head, once in each stage.</summary>
public static class EscalateComplaint
{
    public static Decision<Complaint> Decide(Complaint complaint, WorkingCalendar calendar, DateTimeOffset now) =>
        IsDue(complaint, calendar, now)
            ? complaint.With(new(now, "system", "escalated", "")) with { EscalatedAt = now }
            : ComplaintObjections.NotOverdue;

    public static bool IsDue(Complaint complaint, WorkingCalendar calendar, DateTimeOffset now) =>
        complaint.EscalatedAt is null && ComplaintClock.Of(complaint, calendar, now).State == ClockState.Overdue;
}

/// <summary>One round over the open complaints and questions: an agency is told once of all whose clock ran out since the last.</summary>
public sealed class ComplaintRound(IRecords<Complaint> complaints, Desk<Complaint> desk, HolidayBook holidays, ClockAlerts alerts, TimeProvider time)
{
    /// <returns>How many were put before the head.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (calendar, now) = (await holidays.CalendarAsync(cancellationToken).ConfigureAwait(false), time.GetUtcNow());
        var late = (await complaints.OpenAsync(null, cancellationToken).ConfigureAwait(false)).Where(complaint => EscalateComplaint.IsDue(complaint, calendar, now))
            .Select(complaint => (Complaint: complaint, DueAt: ComplaintClock.Of(complaint, calendar, now).Due!.Value)).ToList();
        foreach (var told in late.GroupBy(each => (each.Complaint.AgencyId, each.Complaint.IsRehearsal)))
        {
            await alerts.PutAsync(new MissedComplaints([.. told]), cancellationToken).ConfigureAwait(false);
        }

        var escalated = 0;
        foreach (var (complaint, _) in late)
        {
            var decision = await desk.DoAsync(
                complaint.Number, (known, at) => EscalateComplaint.Decide(known, calendar, at), "system", "complaint.escalate", cancellationToken).ConfigureAwait(false);
            escalated += decision.IsAllowed ? 1 : 0;
        }

        return escalated;
    }
}
