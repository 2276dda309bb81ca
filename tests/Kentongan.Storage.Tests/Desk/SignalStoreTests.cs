using Kentongan.Decide.Alerts;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Signals;
using Kentongan.Records;
using Kentongan.Understand;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Storage.Tests.Desk;

public abstract class SignalStoreTests : StoreTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static Signal Raised(string mark = "a") => new()
    {
        Id = default,
        Topic = new(3),
        AgencyId = 1,
        Threshold = 3.5,
        RaisedAt = _now,
        Drivers = [new(TopKind.Hashtag, "air", 40, 3.5)],
        Seen = new()
        {
            Kind = SignalKind.InformationVoid,
            Mark = mark,
            From = _now.AddHours(-3),
            Until = _now,
            Count = 40,
            Baseline = 4.25,
            Strength = 6.5,
            Yardstick = Yardstick.CountOfDays,
            Subject = "klorin",
            Posts = new() { Topic = new(3), From = _now.AddHours(-3), Until = _now, Kinds = [MessageKind.Question], Term = "klorin" },
            Examples = [PostId.Of(Channel.X, "17", _now)],
        },
        History = [new(_now, "system", "raised", "")],
    };

    [Fact]
    public async Task A_signal_is_read_as_it_was_written()
    {
        await using var scope = Store.Scope();
        var signals = scope.ServiceProvider.GetRequiredService<IRecords<Signal>>();
        var added = await signals.AddAsync(Raised(), Token);
        var found = (await signals.FindAsync(added.Id.Value, Token))!;
        Assert.Equal(Same.Text(added), Same.Text(found));
        Assert.Equal((SignalKind.InformationVoid, "klorin", 4.25), (found.Seen.Kind, found.Seen.Posts.Term, found.Seen.Baseline));
        Assert.Equal(PostId.Of(Channel.X, "17", _now), Assert.Single(found.Seen.Examples));
    }

    [Fact]
    public async Task The_same_thing_is_found_by_its_key_and_never_kept_twice()
    {
        await using var scope = Store.Scope();
        var signals = scope.ServiceProvider.GetRequiredService<IRecords<Signal>>();
        var added = await signals.AddAsync(Raised(), Token);
        Assert.Equal(added.Id, (await signals.FindAsync(Signal.KeyOf(new(3), added.Seen), Token))!.Id);
        Assert.Null(await signals.FindAsync(Signal.KeyOf(new(4), added.Seen), Token));
        await Assert.ThrowsAsync<DbUpdateException>(() => signals.AddAsync(Raised(), Token));
    }

    [Fact]
    public async Task A_rule_keeps_thresholds_quiet_hours_and_routes()
    {
        await using var scope = Store.Scope();
        var rules = scope.ServiceProvider.GetRequiredService<IRecords<SignalRule>>();
        var rule = await rules.AddAsync(new()
        {
            Topic = new(3),
            AgencyId = 1,
            MadeAt = _now,
            Thresholds = new Dictionary<SignalKind, double> { [SignalKind.Peak] = 4.5 },
            Off = [SignalKind.SourceGap],
            Quiet = new(21, 5, TimeSpan.FromHours(7), QuietHours.UsualLoudness),
            Routes = [new(AlertKind.Webhook, "https://kota.example/kabar", 3.5, "id", "tersandi", true)],
        }, Token);
        Assert.True(await rules.ChangeAsync(rule.LearnFromFalseAlarm(SignalKind.Peak, 6.5, _now), Token));
        var found = (await rules.FindAsync(SignalRule.KeyOf(new(3)), Token))!;
        Assert.Equal((5.5, 2), (found.Threshold(SignalKind.Peak), found.Version));
        Assert.Equal(("https://kota.example/kabar", 5), (found.Routes[0].Target, found.Quiet!.Until));
    }

    [Fact]
    public async Task A_claim_is_read_with_its_verdicts_and_is_open_until_it_has_one()
    {
        await using var scope = Store.Scope();
        var claims = scope.ServiceProvider.GetRequiredService<IRecords<Claim>>();
        var logged = await claims.AddAsync(new LogClaim("Pintu air sengaja dibuka", ClaimKind.Fact, 1, new(3), null, false, "rina").Begin(_now).Value!, Token);
        Assert.Equal(logged.Id, Assert.Single(await claims.OpenAsync(1, Token)).Id);
        var sourced = new AddEvidence("Catatan pintu air", "https://air.example/catatan", "budi").Decide(logged, _now).Value!;
        var given = new GiveVerdict(Verdict.False, "pintu tertutup", null, "budi").Decide(sourced, _now).Value!;
        Assert.True(await claims.ChangeAsync(new GiveVerdict(Verdict.False, "dua catatan", null, "sari").Decide(given, _now).Value!, Token));
        Assert.Empty(await claims.OpenAsync(1, Token));
        var found = (await claims.FindAsync(logged.Id.Value, Token))!;
        Assert.Equal((Verdict.False, "budi", "sari"), (found.Holds, found.Verdicts[0].By, found.Verdicts[0].ConfirmedBy));
    }

    [Fact]
    public async Task A_delivery_leaves_the_open_ones_when_it_was_sent()
    {
        await using var scope = Store.Scope();
        var outbox = scope.ServiceProvider.GetRequiredService<IRecords<Delivery>>();
        var waiting = await outbox.AddAsync(new()
        {
            Type = Alert.SignalRaised,
            Subject = "signal:1",
            Topic = new(3),
            AgencyId = 1,
            Route = new(AlertKind.Email, "humas@kota.example", 3.5, "id", "", true),
            Title = "Puncak",
            Text = "isi",
            Address = "/sinyal/1",
            MadeAt = _now,
            DueAt = _now,
        }, Token);
        Assert.Equal(waiting.Key, Assert.Single(await outbox.OpenAsync(null, Token)).Key);
        Assert.True(await outbox.ChangeAsync(waiting.After(null, _now), Token));
        Assert.Empty(await outbox.OpenAsync(null, Token));
        Assert.Equal(DeliveryStatus.Sent, Assert.Single(await outbox.AllAsync(1, Token)).Status);
    }

    [Fact]
    public async Task An_agency_keeps_one_rule_for_its_clocks()
    {
        await using var scope = Store.Scope();
        var rules = scope.ServiceProvider.GetRequiredService<IRecords<ClockRule>>();
        var rule = await rules.AddAsync(ClockRule.For(4, _now) with { Quiet = new(21, 5, TimeSpan.FromHours(8), QuietHours.UsualLoudness) }, Token);
        Assert.True(await rules.ChangeAsync(new AddClockRoute(new(AlertKind.Telegram, "-100200", 0, "en", "", true), "rina").Decide(rule, _now).Value!, Token));
        var found = (await rules.FindAsync(ClockRule.KeyOf(4), Token))!;
        Assert.Equal(("-100200", TimeSpan.FromHours(8), "route"), (found.Routes[0].Target, found.Quiet!.Offset, found.History[0].Deed));
        await Assert.ThrowsAsync<DbUpdateException>(() => rules.AddAsync(ClockRule.For(4, _now), Token));
    }

    /// <summary>An outbox of the version before, whose alerts told of signals only.</summary>
    [Fact]
    public async Task Alerts_of_an_older_store_say_afterwards_what_they_are_about()
    {
        var engine = Store.Get<Engine>();
        await using (var connection = await engine.ConnectAsync(Token))
        {
            foreach (var sql in (string[])
            [
                "DROP TABLE clock_rule", "DELETE FROM migration WHERE name LIKE '0054%'",
                """
                INSERT INTO delivery (agency_id, topic_id, is_open, made_at, key, version, body) VALUES (1, 3, (1 = 1), 1, '17:Email:humas@kota.example', 1,
                '{"Number":0,"Signal":{"Value":17},"Topic":{"Value":3},"AgencyId":1,"Route":{"Kind":0,"Target":"humas@kota.example","Least":3.5,"Language":"id","Secret":"","IsLive":true},"Title":"Puncak","Text":"isi","Address":"/sinyal/17","MadeAt":"2026-11-22T09:00:00+07:00","DueAt":"2026-11-22T09:00:00+07:00","IsRehearsal":false,"Status":0,"Attempts":0,"LastFault":null,"Version":1}')
                """,
            ])
            {
                await using var command = connection.Sql(sql);
                await command.ExecuteNonQueryAsync(Token);
            }
        }

        await engine.PrepareAsync(Token);
        await using var scope = Store.Scope();
        var waiting = Assert.Single(await scope.ServiceProvider.GetRequiredService<IRecords<Delivery>>().OpenAsync(null, Token));
        Assert.Equal((Alert.SignalRaised, "signal:17", "signal:17:Email:humas@kota.example"), (waiting.Type, waiting.Subject, waiting.Key));
        Assert.Equal(waiting.Number, (await scope.ServiceProvider.GetRequiredService<IRecords<Delivery>>().FindAsync(waiting.Key, Token))!.Number);
    }
}
