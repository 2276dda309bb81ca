using Kentongan.Calendars;

namespace Kentongan.Decide.Complaints;

/// <summary>How a clock stands.</summary>
public enum ClockState : byte
{
    OnTime = 0,

    /// <summary>The last working day has come.</summary>
    DueSoon = 1,
    Overdue = 2,

    /// <summary>Nobody replied within ten working days of the follow-up: it may be closed.</summary>
    MayClose = 3,
    Closed = 4,
}

/// <summary>
/// The service clock of SP4N-LAPOR! in working days: forwarded within 3, acted upon within 5 of that, closed when 10 passed after the
/// follow-up without a reply; and in all 5 for a request for information, 14 for a complaint, 60 for one that needs an inquiry. A question
/// from public talk needs no forwarding.
/// </summary>
/// <param name="Due">The last moment of the stage it is in; null once closed.</param>
/// <param name="State">How that stands now.</param>
/// <param name="WorkingDays">Working days left, negative when they have passed.</param>
public sealed record ComplaintClock(DateTimeOffset? Due, ClockState State, int WorkingDays)
{
    public const int Forward = 3;
    public const int Act = 5;
    public const int CloseAfter = 10;

    /// <summary>Working days within which the whole must be answered.</summary>
    public static int Longest(Complaint complaint) =>
        complaint.NeedsInquiry ? 60
        : complaint.Kind is ComplaintKind.InformationRequest or ComplaintKind.Question ? 5
        : 14;

    public static ComplaintClock Of(Complaint complaint, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (DueOf(complaint, calendar) is not { } due)
        {
            return new(null, ClockState.Closed, 0);
        }

        var (today, last) = (WorkingCalendar.DayOf(now, complaint.Zone), WorkingCalendar.DayOf(due, complaint.Zone));
        var left = now > due ? -Math.Max(1, calendar.Between(last, today)) : calendar.Between(today, last);
        var waits = complaint.Stage == ComplaintStage.FollowedUp;
        return new(due, now > due ? (waits ? ClockState.MayClose : ClockState.Overdue) : !waits && left == 0 ? ClockState.DueSoon : ClockState.OnTime, left);
    }

    /// <summary>When the stage ends in which the complaint is; a date that an export leaves out counts as the one before it.</summary>
    static DateTimeOffset? DueOf(Complaint complaint, WorkingCalendar calendar)
    {
        var longest = calendar.DueAfter(complaint.ReceivedAt, Longest(complaint), complaint.Zone);
        return complaint.Stage switch
        {
            ComplaintStage.Received => Earlier(After(complaint.ReceivedAt, Forward), longest),
            ComplaintStage.Forwarded => Earlier(After(complaint.ForwardedAt ?? complaint.ReceivedAt, Act), longest),
            ComplaintStage.FollowedUp => After(complaint.FollowedUpAt ?? complaint.ForwardedAt ?? complaint.ReceivedAt, CloseAfter),
            _ => null,
        };

        DateTimeOffset After(DateTimeOffset since, int days) => calendar.DueAfter(since, days, complaint.Zone);

        static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
    }
}
