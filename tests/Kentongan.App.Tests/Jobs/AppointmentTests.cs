using Kentongan.App.Jobs;

namespace Kentongan.App.Tests.Jobs;

public sealed class AppointmentTests
{
    static readonly Appointment _nightly = new("retention", "0 10 2 * * ?", typeof(object));
    static readonly Appointment _weekly = new("doctor", "0 20 3 ? * SUN", typeof(object));
    static readonly Appointment _eachMinute = new("poll", "0 * * * * ?", typeof(object));

    [Theory]
    [InlineData("2026-11-22T00:00:00Z", "2026-11-22T19:10:00Z")]
    [InlineData("2026-11-21T19:09:59Z", "2026-11-21T19:10:00Z")]
    [InlineData("2026-11-21T19:10:00Z", "2026-11-22T19:10:00Z")]
    public void A_nightly_job_is_due_at_ten_past_two_in_Jakarta(string now, string next) =>
        Assert.Equal(DateTimeOffset.Parse(next, null), _nightly.NextAfter(DateTimeOffset.Parse(now, null)));

    [Theory]
    [InlineData("2026-11-22T09:00:00Z", "2026-11-21T19:10:00Z")]
    [InlineData("2026-11-21T19:10:00Z", "2026-11-21T19:10:00Z")]
    [InlineData("2026-11-21T19:09:00Z", "2026-11-20T19:10:00Z")]
    public void What_was_missed_while_the_machine_slept_is_the_last_due_time(string now, string last) =>
        Assert.Equal(DateTimeOffset.Parse(last, null), _nightly.LastUntil(DateTimeOffset.Parse(now, null)));

    [Fact]
    public void A_weekly_job_was_due_last_Sunday() =>
        Assert.Equal(DateTimeOffset.Parse("2026-11-14T20:20:00Z", null), _weekly.LastUntil(DateTimeOffset.Parse("2026-11-21T12:00:00Z", null)));

    [Fact]
    public void A_job_of_every_minute_was_due_this_minute() =>
        Assert.Equal(DateTimeOffset.Parse("2026-11-21T12:03:00Z", null), _eachMinute.LastUntil(DateTimeOffset.Parse("2026-11-21T12:03:59Z", null)));
}
