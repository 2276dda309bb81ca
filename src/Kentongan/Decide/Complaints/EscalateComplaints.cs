using Kentongan.Calendars;
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

/// <summary>One round over the open complaints and questions.</summary>
public sealed class ComplaintRound(IRecords<Complaint> complaints, Desk<Complaint> desk, HolidayBook holidays, TimeProvider time)
{
    /// <returns>How many were put before the head.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var calendar = await holidays.CalendarAsync(cancellationToken).ConfigureAwait(false);
        var escalated = 0;
        foreach (var complaint in await complaints.OpenAsync(null, cancellationToken).ConfigureAwait(false))
        {
            if (EscalateComplaint.IsDue(complaint, calendar, time.GetUtcNow()))
            {
                var decision = await desk.DoAsync(
                    complaint.Number, (known, now) => EscalateComplaint.Decide(known, calendar, now), "system", "complaint.escalate", cancellationToken).ConfigureAwait(false);
                escalated += decision.IsAllowed ? 1 : 0;
            }
        }

        return escalated;
    }
}
