using Kentongan.Listen.Sources;

namespace Kentongan.Tests.Listen.Sources;

public sealed class SourceHealthTests
{
    static readonly DateTimeOffset _start = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_source_is_untested_then_healthy() =>
        Assert.Equal(("untested", "fine"), (SourceHealth.Of([]).Reason, SourceHealth.Of([Good(0, 10, 10)]).Reason));

    [Fact]
    public void One_timeout_is_shaky_and_three_are_unhealthy()
    {
        Assert.Equal(SourceState.Shaky, SourceHealth.Of([Good(0, 5, 5), Failed(1, FetchFailure.TimedOut)]).State);
        Assert.Equal(SourceState.Shaky, SourceHealth.Of([Good(0, 5, 5), Failed(1, FetchFailure.HostUnknown)]).State);
        Assert.Equal(SourceState.Unhealthy, SourceHealth.Of([Good(0, 5, 5), .. Enumerable.Range(1, 3).Select(i => Failed(i, FetchFailure.TimedOut))]).State);
    }

    [Fact]
    public void A_missing_page_is_unhealthy_at_once() => Assert.Equal(SourceState.Unhealthy, SourceHealth.Of([Failed(0, FetchFailure.NotFound)]).State);

    [Fact]
    public void Not_modified_after_a_failure_is_stuck() =>
        Assert.Equal("stuck", SourceHealth.Of([Good(0, 5, 5), Failed(1, FetchFailure.CutOff), Unchanged(2)]).Reason);

    [Fact]
    public void A_server_that_never_gives_its_content_is_stuck_and_so_is_one_that_says_not_modified_for_ever()
    {
        Assert.Equal("stuck", SourceHealth.Of([Unchanged(0)], hasContent: false).Reason);
        Assert.Equal("stuck", SourceHealth.Of([.. Enumerable.Range(0, 10).Select(day => Unchanged(24 * day))]).Reason);
        Assert.Equal("stuck", SourceHealth.Of([Good(0, 5, 5), .. Enumerable.Range(1, 9).Select(day => Unchanged(24 * day))]).Reason);
        Assert.Equal("fine", SourceHealth.Of([.. Enumerable.Range(0, 5).Select(Unchanged)]).Reason);
    }

    [Fact]
    public void Pages_that_lose_their_text_one_after_the_other_are_a_changed_form_until_one_has_text_again()
    {
        List<Poll> polls = [Good(0, 9, 9), .. Enumerable.Range(1, 3).SelectMany(hour => new[] { Good(hour, 9, 1) with { Form = "rss20" + SourceHealth.WithoutText }, Good(hour, 9, 0) })];
        Assert.Equal("fine", SourceHealth.Of(polls.Take(4).ToList()).Reason);
        Assert.Equal("form_changed", SourceHealth.Of(polls).Reason);
        Assert.Equal("fine", SourceHealth.Of([.. polls, Good(5, 9, 1)]).Reason);
    }

    [Fact]
    public void A_feed_that_came_back_after_a_page_is_healthy() =>
        Assert.Equal("fine", SourceHealth.Of([Good(0, 5, 5), Good(1, 0, 0) with { Form = SourceHealth.Page }, Good(2, 5, 1)]).Reason);

    [Fact]
    public void Three_empty_documents_are_unhealthy() => Assert.Equal("empty", SourceHealth.Of([Good(0, 5, 5), Good(1, 0, 0), Good(2, 0, 0), Good(3, 0, 0)]).Reason);

    [Fact]
    public void A_page_instead_of_a_feed_is_a_changed_form() =>
        Assert.Equal("form_changed", SourceHealth.Of([Good(0, 5, 5), Good(1, 3, 1) with { Form = "html" }]).Reason);

    [Fact]
    public void Old_items_for_over_a_week_are_repeats() =>
        Assert.Equal("repeats", SourceHealth.Of([.. Enumerable.Range(0, 10).Select(day => Good(24 * day, 10, 0))]).Reason);

    [Fact]
    public void Every_verdict_says_what_to_do_in_both_languages() =>
        Assert.All(Enum.GetValues<FetchFailure>(), failure => Assert.All([FetchAdvice.For(failure).Indonesian, FetchAdvice.For(failure).English], Assert.NotEmpty));

    static Poll Good(int hour, int items, int fresh) => new(_start.AddHours(hour), FetchFailure.None, false, items, fresh, "rss20");

    static Poll Failed(int hour, FetchFailure failure) => new(_start.AddHours(hour), failure, false, null, null, null);

    static Poll Unchanged(int hour) => new(_start.AddHours(hour), FetchFailure.None, true, null, null, null);
}
