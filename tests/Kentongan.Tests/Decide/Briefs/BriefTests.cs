using Kentongan.Decide.Briefs;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Issues;
using Kentongan.Tests.Decide.Signals;

namespace Kentongan.Tests.Decide.Briefs;

public sealed class BriefTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    static readonly BriefWords _words = new("Air berhenti di tiga kelurahan.", "", CriticismVerdict.Yes, "pompa diganti", Responsibility.Preventable, 1, "", "", "", "");

    static async Task<(PlantedTalk Talk, MachineHalf Counted)> CountedAsync()
    {
        var talk = new PlantedTalk(31, days: 21);
        for (var i = 0; i < 20; i++)
        {
            talk.Say(talk.End.AddHours(-20).AddMinutes(30 * i), $"Kapan tangki keliling datang ke gang {(char)('a' + i)}?", 500 + i, kind: MessageKind.Question);
        }

        var counting = new BriefCounting(talk.Readings);
        return (talk, await counting.CountAsync(PlantedTalk.Topic.Id, talk.End.AddDays(-1), talk.End, TimeSpan.FromHours(7), [], talk.End, Token));
    }

    [Fact]
    public async Task Every_number_is_what_counting_by_hand_gives_and_links_its_posts()
    {
        var (talk, counted) = await CountedAsync();
        var today = talk.Mentions.Where(post => post.Post.CreatedAt >= talk.End.AddDays(-1)).ToList();
        Assert.Equal(today.Count, counted.Scale.Single(figure => figure.Key == "volume").Value);
        Assert.Equal(20, counted.Asked.Single(figure => figure.Key == "questions").Value);
        Assert.Equal(20, counted.Asked.Single(figure => figure.Key == "unanswered").Value);
        Assert.Contains(counted.Asked, figure => figure is { Key: "asked", Subject: "tangki", Value: 20 });
        var negative = counted.Tone.Single(figure => figure.Key == "negative");
        Assert.Equal(today.Count(post => post.Annotation.Sentiment == Sentiment.Negative), Math.Round(negative.Value * negative.Of!.Value));
        Assert.All(counted.All, figure => Assert.True(figure.Posts.From < figure.Posts.Until));
    }

    [Fact]
    public async Task Claims_of_the_topic_stand_in_the_brief_with_their_verdict_and_the_posts_that_resemble_them()
    {
        var talk = new PlantedTalk(41, days: 15);
        for (var i = 0; i < 12; i++)
        {
            talk.Say(talk.End.AddHours(-18).AddMinutes(41 * i), $"Eh katanya pintu bendungan sengaja dibuka buat menyelamatkan mal {(char)('a' + i)}", 700 + i);
        }

        Claim Logged(int number, string text, ClaimKind kind, params ConfirmedVerdict[] verdicts) =>
            new LogClaim(text, kind, 1, PlantedTalk.Topic.Id, null, false, "rina").Begin(talk.End).Value! with { Id = new(number), Verdicts = verdicts };

        var counted = await new BriefCounting(talk.Readings).CountAsync(
            PlantedTalk.Topic.Id, talk.End.AddDays(-1), talk.End, TimeSpan.FromHours(7),
            [Logged(1, "Pintu bendungan sengaja dibuka demi menyelamatkan mal", ClaimKind.Fact, new ConfirmedVerdict(Verdict.False, "catatan", "budi", "sari", talk.End, null)), Logged(2, "Wali kota lamban sekali menangani semuanya", ClaimKind.Opinion)],
            talk.End, Token);
        Assert.Equal([("claim.0.4", 12), ("claim.1.0", 0)], counted.Claims.Select(figure => (figure.Key, (int)figure.Value)));
        Assert.Equal(3, counted.Claims[0].Posts.Search!.Split(" AND ").Intersect(["katanya", "pintu", "bendungan", "sengaja", "dibuka", "buat", "menyelamatkan", "mal"]).Count());
        var brief = Write(counted).Briefs[0];
        Assert.False((brief with { Counted = counted with { Claims = [counted.Claims[0] with { Key = "claim.0.1" }, counted.Claims[1]] } }).IsUnchanged);
    }

    [Fact]
    public async Task The_network_is_summed_up_in_numbers_that_counting_by_hand_gives()
    {
        var talk = new PlantedTalk(43, days: 8);
        for (var i = 0; i < 14; i++)
        {
            talk.Say(talk.End.AddHours(-20).AddMinutes(30 * i), $"Terima kasih sudah menjawab soal pipa nomor {(char)('a' + i)}", 900 + i, repliesTo: 950);
        }

        var counted = await new BriefCounting(talk.Readings).CountAsync(PlantedTalk.Topic.Id, talk.End.AddDays(-1), talk.End, TimeSpan.FromHours(7), [], talk.End, Token);
        var numbers = counted.Network.ToDictionary(figure => figure.Key, figure => figure.Value);
        Assert.Equal((14, 1), (numbers["network.ties"], numbers["network.communities"]));
        Assert.Equal(15, numbers["network.largest"] * numbers["network.accounts"], 6);
        Assert.All(counted.Network, figure => Assert.Equal(talk.End, figure.Posts.Until));
    }

    [Fact]
    public async Task A_brief_shows_when_a_number_or_a_word_of_it_was_changed()
    {
        var (_, counted) = await CountedAsync();
        var brief = Write(counted).Briefs[0];
        Assert.True(brief.IsUnchanged);
        Assert.False((brief with { Words = _words with { TopLine = "Semua baik." } }).IsUnchanged);
        Assert.False((brief with { Counted = counted with { Scale = [counted.Scale[0] with { Value = 1 }, .. counted.Scale.Skip(1)] } }).IsUnchanged);
    }

    [Fact]
    public async Task Whether_the_criticism_is_right_must_be_said()
    {
        var (_, counted) = await CountedAsync();
        Assert.Same(IssueObjections.BriefEmpty, new WriteBrief(counted, _words with { IsCriticismValid = null }, "rina").Decide(Opened(), default).Objection);
    }

    [Fact]
    public async Task The_author_cannot_approve_and_earlier_versions_stay()
    {
        var (_, counted) = await CountedAsync();
        var written = Write(counted);
        Assert.Same(IssueObjections.BriefNotYours, new ApproveBrief("Rina").Decide(written, default).Objection);
        var approved = new ApproveBrief("budi").Decide(written, default).Value!;
        var second = new WriteBrief(counted, _words with { TopLine = "Air mengalir lagi." }, "rina").Decide(approved, default).Value!;
        Assert.Equal([(1, "budi"), (2, null)], second.Briefs.Select(brief => (brief.Version, brief.ApprovedBy)));
    }

    static Issue Write(MachineHalf counted) => new WriteBrief(counted, _words, "rina").Decide(Opened(), default).Value!;

    static Issue Opened() => new OpenIssue { Title = "Air", Reason = "puncak", By = "rina", AgencyId = 1, Topic = PlantedTalk.Topic.Id }.Decide(default).Value!;
}
