using Kentongan.Calendars;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Complaints;
using Kentongan.Records;

namespace Kentongan.Decide.Feedback;

/// <summary>An answer is published within 10 working days, and 7 more when that was extended: the clock of requests for information.</summary>
public static class FeedbackClock
{
    public const int Answer = 10;
    public const int Extension = 7;

    public static ComplaintClock Of(PolicyFeedback feedback, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (feedback.Stage is FeedbackStage.Published or FeedbackStage.Withdrawn)
        {
            return new(null, ClockState.Closed, 0);
        }

        var due = calendar.DueAfter(feedback.MadeAt, Answer + (feedback.Extension is null ? 0 : Extension), feedback.Zone);
        var (today, last) = (WorkingCalendar.DayOf(now, feedback.Zone), WorkingCalendar.DayOf(due, feedback.Zone));
        var left = now > due ? -Math.Max(1, calendar.Between(last, today)) : calendar.Between(today, last);
        return new(due, now > due ? ClockState.Overdue : left == 0 ? ClockState.DueSoon : ClockState.OnTime, left);
    }
}

/// <summary>One round over the open lines: those whose clock ran out are put before the head, once.</summary>
public sealed class FeedbackRound(IRecords<PolicyFeedback> register, Desk<PolicyFeedback> desk, HolidayBook holidays, ClockAlerts alerts, TimeProvider time)
{
    /// <returns>How many were put before the head.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var calendar = await holidays.CalendarAsync(cancellationToken).ConfigureAwait(false);
        var escalated = 0;
        foreach (var feedback in await register.OpenAsync(null, cancellationToken).ConfigureAwait(false))
        {
            if (IsDue(feedback, calendar, time.GetUtcNow()))
            {
                await alerts.PutAsync(new MissedFeedback(feedback, FeedbackClock.Of(feedback, calendar, time.GetUtcNow()).Due!.Value), cancellationToken).ConfigureAwait(false);
                var decision = await desk.DoAsync(feedback.Number, (known, now) => Escalate(known, calendar, now), "system", "feedback.escalate", cancellationToken).ConfigureAwait(false);
                escalated += decision.IsAllowed ? 1 : 0;
            }
        }

        return escalated;
    }

    static bool IsDue(PolicyFeedback feedback, WorkingCalendar calendar, DateTimeOffset now) =>
        feedback.EscalatedAt is null && FeedbackClock.Of(feedback, calendar, now).State == ClockState.Overdue;

    static Decision<PolicyFeedback> Escalate(PolicyFeedback feedback, WorkingCalendar calendar, DateTimeOffset now) =>
        IsDue(feedback, calendar, now) ? feedback.With(new(now, "system", "escalated", "")) with { EscalatedAt = now } : FeedbackObjections.NotOverdue;
}
