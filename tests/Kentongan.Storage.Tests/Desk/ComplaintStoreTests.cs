using Kentongan.Calendars;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Feedback;
using Kentongan.Decide.Issues;
using Kentongan.Records;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Storage.Tests.Desk;

public abstract class ComplaintStoreTests : StoreTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(8));

    static Complaint Taken(string number = "8001") => new TakeReport(
        new(number, PostId.Of(Channel.Complaint, number, _now), _now) { Kind = ComplaintKind.Aspiration, Category = "Jalan", HandedTo = "Dinas", NeedsInquiry = true }, 1, TimeSpan.FromHours(8), "rina").Begin(_now).Value!;

    [Fact]
    public async Task A_complaint_is_read_as_it_was_written_and_found_by_its_number()
    {
        await using var scope = Store.Scope();
        var register = scope.ServiceProvider.GetRequiredService<IRecords<Complaint>>();
        var added = await register.AddAsync(Taken(), Token);
        Assert.Equal(Same.Text(added), Same.Text((await register.FindAsync(added.Number, Token))!));
        var found = (await register.FindAsync(Complaint.KeyOf(1, "8001"), Token))!;
        Assert.Equal((TimeSpan.FromHours(8), PostId.Of(Channel.Complaint, "8001", _now), true), (found.Zone, found.Post, found.NeedsInquiry));
        await Assert.ThrowsAsync<DbUpdateException>(() => register.AddAsync(Taken(), Token));
    }

    [Fact]
    public async Task A_closed_complaint_is_no_longer_open_and_each_agency_sees_its_own()
    {
        await using var scope = Store.Scope();
        var register = scope.ServiceProvider.GetRequiredService<IRecords<Complaint>>();
        var first = await register.AddAsync(Taken(), Token);
        await register.AddAsync(Taken("8002") with { AgencyId = 2 }, Token);
        Assert.True(await register.ChangeAsync(new CloseComplaint("selesai", "rina").Decide(first, _now).Value!, Token));
        Assert.Empty(await register.OpenAsync(1, Token));
        Assert.Equal("8002", Assert.Single(await register.OpenAsync(null, Token)).TrackingId);
    }

    [Fact]
    public async Task Feedback_keeps_evidence_and_published_answers_and_is_open_until_it_is_published()
    {
        await using var scope = Store.Scope();
        var register = scope.ServiceProvider.GetRequiredService<IRecords<PolicyFeedback>>();
        var begun = await register.AddAsync(new BeginFeedback
        {
            Theme = "Sampah", Summary = "tidak diangkut", Responsible = "DLH", Counts = new(12, 3, 0), AgencyId = 1, By = "rina",
            Evidence = [Evidence.Pin("12 aduan", "/aduan", "isi", "rina", _now)],
        }.Decide(_now).Value!, Token);
        Assert.Equal(begun.Number, Assert.Single(await register.OpenAsync(1, Token)).Number);
        var approved = new ApproveAnswer("budi").Decide(new WriteAnswer("Diangkut.", "rina").Decide(begun, _now).Value!, _now).Value!;
        Assert.True(await register.ChangeAsync(new PublishAnswer("https://kota.example/1", "budi").Decide(approved, _now).Value!, Token));
        Assert.Empty(await register.OpenAsync(1, Token));
        var found = (await register.FindAsync(begun.Number, Token))!;
        Assert.True(found.Evidence[0].IsUnchanged);
        Assert.Equal(("https://kota.example/1", 15), (found.Published[0].Address, found.Counts.Total));
    }

    [Fact]
    public async Task A_holiday_that_an_administrator_set_holds_and_can_be_changed()
    {
        await using var scope = Store.Scope();
        var changes = scope.ServiceProvider.GetRequiredService<IRecords<HolidayChange>>();
        var book = new HolidayBook(changes);
        var set = await changes.AddAsync(new SetHoliday(new(2027, 3, 9), true, HolidayKind.JointLeave, "Cuti bersama", "SKB", "admin").Begin(_now).Value!, Token);
        Assert.True((await book.CalendarAsync(Token)).IsHoliday(new(2027, 3, 9)));
        Assert.True(await changes.ChangeAsync(new SetHoliday(new(2027, 3, 9), false, HolidayKind.JointLeave, "Cuti bersama", "dicabut", "admin").Decide(set, _now).Value!, Token));
        Assert.False((await book.CalendarAsync(Token)).IsHoliday(new(2027, 3, 9)));
        Assert.Equal(set.Number, (await changes.FindAsync(HolidayChange.KeyOf(new(2027, 3, 9)), Token))!.Number);
    }
}
