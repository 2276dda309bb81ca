using Kentongan.Decide.Claims;
using Kentongan.Decide.Signals;
using Kentongan.Decide.Signals.Detectors;
using Kentongan.Tests.Decide.Signals;
using Kentongan.Tests.Records;

namespace Kentongan.Tests.Decide.Claims;

public sealed class KnownDebunkTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    static async Task<(PlantedTalk Talk, RecordsInMemory<Claim> Claims)> PlantedAsync(Verdict verdict)
    {
        var talk = new PlantedTalk(41, days: 15);
        for (var i = 0; i < 12; i++)
        {
            talk.Say(talk.End.AddHours(-18).AddMinutes(41 * i), $"Eh katanya pintu bendungan sengaja dibuka buat menyelamatkan mal {(char)('a' + i)}", 700 + i);
        }

        var claims = new RecordsInMemory<Claim>();
        var logged = new LogClaim("Pintu bendungan sengaja dibuka demi menyelamatkan mal", ClaimKind.Fact, 1, PlantedTalk.Topic.Id, null, false, "rina").Begin(talk.End).Value!;
        await claims.AddAsync(logged with { Verdicts = [new(verdict, "catatan pintu air", "budi", "sari", talk.End, null)] }, Token);
        return (talk, claims);
    }

    static Task<IReadOnlyList<Sighting>> LookAsync(PlantedTalk talk, RecordsInMemory<Claim> claims)
    {
        var (readings, from) = (talk.Readings, talk.End.AddDays(-1));
        return new KnownDebunkDetector(claims).LookAsync(
            new(PlantedTalk.Topic, from, talk.End, 3.5, TimeSpan.FromHours(7), Conversation.About(readings, PlantedTalk.Topic, from, talk.End)), Token);
    }

    [Fact]
    public async Task Posts_that_repeat_a_debunked_claim_in_other_words_are_a_signal()
    {
        var (talk, claims) = await PlantedAsync(Verdict.False);
        var seen = Assert.Single(await LookAsync(talk, claims));
        Assert.Equal((SignalKind.KnownDebunk, 12L), (seen.Kind, seen.Count));
    }

    [Fact]
    public async Task A_claim_that_proved_true_is_no_debunk()
    {
        var (talk, claims) = await PlantedAsync(Verdict.True);
        Assert.Empty(await LookAsync(talk, claims));
    }

    [Fact]
    public async Task The_spread_is_counted_before_and_after_the_clarification()
    {
        var (talk, claims) = await PlantedAsync(Verdict.False);
        var claim = claims.Kept.Single() with { ClarifiedAt = talk.End.AddHours(-14) };
        var spread = (await new ClaimSpread(talk.Readings).CountAsync(claim, Token))!;
        Assert.Equal(12, spread.Suggested);
        Assert.Equal(6 / 7.0, spread.Before!.Value, 3);
        Assert.True(spread.After > spread.Before);
    }

    [Fact]
    public async Task A_suggestion_is_certain_only_when_a_person_said_so_and_a_rejected_one_counts_no_more()
    {
        var (talk, claims) = await PlantedAsync(Verdict.False);
        var (spread, claim) = (new ClaimSpread(talk.Readings), claims.Kept.Single());
        var first = (await spread.CountAsync(claim, Token))!;
        Assert.Equal((12, 0, 12), (first.Suggested, first.Confirmed, first.Waiting.Count));
        claim = new JudgeSighting(first.Waiting[0].Mention.Post.Id, true, "budi").Decide(claim, talk.End).Value!;
        claim = new JudgeSighting(first.Waiting[1].Mention.Post.Id, false, "budi").Decide(claim, talk.End).Value!;
        claim = new JudgeSighting(first.Waiting[1].Mention.Post.Id, false, "sari").Decide(claim, talk.End).Value!;
        var judged = (await spread.CountAsync(claim, Token))!;
        Assert.Equal((11, 1, 10), (judged.Suggested, judged.Confirmed, judged.Waiting.Count));
        Assert.Equal([("budi", true), ("sari", false)], claim.Sightings.Select(sighting => (sighting.By, sighting.Repeats)));
    }

    [Fact]
    public async Task The_days_of_the_spread_add_up_and_cover_the_time_around_the_clarification()
    {
        var (talk, claims) = await PlantedAsync(Verdict.Misleading);
        var claim = claims.Kept.Single() with { ClarifiedAt = talk.End.AddHours(-14) };
        var spread = (await new ClaimSpread(talk.Readings).CountAsync(claim, Token))!;
        Assert.Equal(spread.Suggested, spread.ByDay.Sum(day => day.Suggested));
        Assert.Equal(claim.ClarifiedAt, spread.ClarifiedAt);
        Assert.True(spread.ByDay[0].Day <= claim.ClarifiedAt!.Value.AddDays(-7) && spread.ByDay.Count is 8 or 9);
    }

    [Fact]
    public async Task Only_a_debunk_has_repetitions_to_judge()
    {
        var (_, claims) = await PlantedAsync(Verdict.True);
        Assert.Same(ClaimObjections.NoDebunk, new JudgeSighting(default, true, "budi").Decide(claims.Kept.Single(), default).Objection);
    }
}
