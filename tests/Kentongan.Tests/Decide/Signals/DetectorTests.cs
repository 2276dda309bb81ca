using Kentongan.Decide.Briefs;
using Kentongan.Decide.Claims;
using Kentongan.Decide.Issues;
using Kentongan.Decide.Signals;
using Kentongan.Decide.Signals.Detectors;
using Kentongan.Tests.Records;

namespace Kentongan.Tests.Decide.Signals;

/// <summary>Something is planted, then looked for; and in quiet talk nothing is found.</summary>
public sealed class DetectorTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    static readonly TimeSpan _zone = TimeSpan.FromHours(7);

    static Task<IReadOnlyList<Sighting>> LookAsync(PlantedTalk talk, Func<TalkInMemory, ISignalDetector> detector, double days = 2, double threshold = 3.5)
    {
        var (readings, from) = (talk.Readings, talk.End.AddDays(-days));
        return detector(readings).LookAsync(
            new(PlantedTalk.Topic, from, talk.End, threshold, _zone, Conversation.About(readings, PlantedTalk.Topic, from, talk.End)), Token);
    }

    readonly RecordsInMemory<Claim> _claims = new();
    readonly RecordsInMemory<Issue> _issues = new();

    DisagreementDetector Disagreement() => new(_claims, _issues);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Quiet_talk_raises_nothing(int seed)
    {
        var talk = new PlantedTalk(seed, days: 42);
        Func<TalkInMemory, ISignalDetector>[] detectors =
        [
            readings => new PeakDetector(readings), readings => new SentimentShiftDetector(readings), _ => new NewNarrativeDetector(),
            _ => new SynchronisedGroupDetector(), _ => new QuestionDetector(), _ => new InformationVoidDetector(), _ => Disagreement(),
            readings => new SourceGapDetector(readings),
        ];
        foreach (var detector in detectors)
        {
            Assert.Empty(await LookAsync(talk, detector));
        }
    }

    [Fact]
    public async Task A_peak_is_one_signal_with_its_baseline_however_many_hours_it_lasts()
    {
        var talk = new PlantedTalk(4, days: 42);
        for (var i = 0; i < 400; i++)
        {
            talk.Chat(talk.End.AddHours(-20 + (8.0 * i / 400)));
        }

        var peak = Assert.Single(await LookAsync(talk, readings => new PeakDetector(readings)));
        Assert.Equal((SignalKind.Peak, Yardstick.HourOfWeek), (peak.Kind, peak.Yardstick));
        Assert.InRange(peak.From, talk.End.AddHours(-21), talk.End.AddHours(-19));
        Assert.InRange(peak.Count, 45, 75);
        Assert.InRange(peak.Baseline, 1, 10);
        Assert.True(peak.Strength >= 3.5);
    }

    [Fact]
    public async Task A_higher_threshold_never_raises_more()
    {
        var talk = new PlantedTalk(5, days: 42);
        for (var day = 1; day < 28; day += 4)
        {
            for (var i = 0; i < 30 + (20 * day); i++)
            {
                talk.Chat(talk.End.AddDays(-day).AddMinutes(i % 180));
            }
        }

        var raised = new List<int>();
        foreach (var threshold in (double[])[2, 3.5, 6, 9])
        {
            raised.Add((await LookAsync(talk, readings => new PeakDetector(readings), days: 30, threshold)).Count);
        }

        Assert.True(raised[0] > 0);
        Assert.Equal(raised.OrderDescending(), raised);
    }

    [Fact]
    public async Task A_young_topic_is_tested_against_its_last_day()
    {
        var talk = new PlantedTalk(6, days: 6);
        for (var i = 0; i < 150; i++)
        {
            talk.Chat(talk.End.AddHours(-12 + (3.0 * i / 150)));
        }

        Assert.Equal(Yardstick.YoungTopic, Assert.Single(await LookAsync(talk, readings => new PeakDetector(readings))).Yardstick);
    }

    [Fact]
    public async Task Anger_that_rises_without_more_posts_is_a_shift_of_tone()
    {
        var talk = new PlantedTalk(7, days: 42, postsAnHour: 2);
        for (var i = 0; i < 60; i++)
        {
            talk.Chat(talk.End.AddHours(-22 + (i / 3.0)), Sentiment.Negative);
        }

        var shift = Assert.Single(await LookAsync(talk, readings => new SentimentShiftDetector(readings), days: 1));
        Assert.True(shift.Count > shift.Baseline * 1.5);
        Assert.Equal([Sentiment.Negative], shift.Posts.Sentiments);
    }

    [Fact]
    public async Task A_sentence_that_many_begin_to_repeat_is_a_new_narrative()
    {
        var talk = new PlantedTalk(8, days: 15);
        for (var i = 0; i < 14; i++)
        {
            talk.Say(talk.End.AddHours(-10).AddMinutes(17 * i), $"Katanya pintu bendungan sengaja dibuka demi menyelamatkan mal kota {(i % 3 == 0 ? "dong" : "")}", 1000 + i);
        }

        var narrative = Assert.Single(await LookAsync(talk, _ => new NewNarrativeDetector()));
        Assert.Equal(14, narrative.Count);
        Assert.Contains("bendungan", narrative.Subject, StringComparison.Ordinal);
        Assert.NotEmpty(narrative.Examples);
    }

    [Fact]
    public async Task A_sentence_that_was_repeated_last_week_already_is_not_new()
    {
        var talk = new PlantedTalk(9, days: 15);
        for (var i = 0; i < 40; i++)
        {
            talk.Say(talk.End.AddDays(-5).AddHours(3 * i), "Katanya pintu bendungan sengaja dibuka demi menyelamatkan mal kota", 1000 + i);
        }

        Assert.Empty(await LookAsync(talk, _ => new NewNarrativeDetector(), days: 1));
    }

    [Fact]
    public async Task Accounts_that_repeat_each_other_within_the_minute_are_called_synchronised()
    {
        var talk = new PlantedTalk(10, days: 15);
        for (var burst = 0; burst < 8; burst++)
        {
            for (var member = 0; member < 9; member++)
            {
                talk.Say(talk.End.AddHours(-20 + (2.1 * burst)).AddSeconds(3 * member), $"Dukung terus program air {burst} untuk seluruh rakyat kota tercinta kita bersama", 2000 + member);
            }
        }

        var group = Assert.Single(await LookAsync(talk, _ => new SynchronisedGroupDetector(), days: 1));
        Assert.Equal((9L, 72L), (group.Count, group.Of));
    }

    [Fact]
    public async Task A_petition_shared_by_many_at_their_own_times_is_not_synchronised()
    {
        var talk = new PlantedTalk(11, days: 15);
        for (var i = 0; i < 60; i++)
        {
            talk.Say(talk.End.AddHours(-20).AddMinutes(19 * i), "Tanda tangani petisi kami agar pipa air kampung segera diperbaiki", 3000 + (i % 40));
        }

        Assert.Empty(await LookAsync(talk, _ => new SynchronisedGroupDetector(), days: 1));
    }

    [Fact]
    public async Task Questions_that_nobody_answers_are_counted_and_answered_ones_are_not()
    {
        var talk = new PlantedTalk(12, days: 15);
        for (var i = 0; i < 30; i++)
        {
            var question = talk.Say(talk.End.AddHours(-15).AddMinutes(20 * i), $"Kapan air mengalir lagi di blok {(char)('a' + i)}?", 4000 + i, kind: MessageKind.Question);
            if (i % 3 == 0)
            {
                talk.Say(question.Post.CreatedAt.AddMinutes(30), "Mohon maaf, petugas kami sedang bekerja.", 9, official: true, replyTo: question.Post.NativeId);
            }
        }

        Assert.Equal(20, Assert.Single(await LookAsync(talk, _ => new QuestionDetector(), days: 1)).Count);
    }

    [Fact]
    public async Task What_people_ask_and_nobody_explains_is_an_information_void()
    {
        var talk = new PlantedTalk(13, days: 15);
        talk.Say(talk.End.AddDays(-3), "Jadwal tangki air keliling hari ini di tiga kelurahan.", 9, official: true);
        for (var i = 0; i < 15; i++)
        {
            talk.Say(talk.End.AddHours(-15).AddMinutes(30 * i), $"Apakah klorin aman untuk bayi dan jadwal {(char)('a' + i)}?", 4000 + i, kind: MessageKind.Question);
        }

        var seen = Assert.Single(await LookAsync(talk, _ => new InformationVoidDetector(), days: 1));
        Assert.Contains("klorin", seen.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("jadwal", seen.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_officials_with_different_figures_disagree_and_one_who_updates_does_not()
    {
        var talk = new PlantedTalk(14, days: 15);
        talk.Say(talk.End.AddHours(-9), "Sampai pagi ini 12 posko air bersih melayani warga Kalidarsana.", 51, official: true);
        Assert.Empty(await LookAsync(talk, _ => Disagreement(), days: 1));
        talk.Say(talk.End.AddHours(-8), "Sampai siang ini 14 posko air bersih melayani warga Kalidarsana.", 51, official: true);
        Assert.Empty(await LookAsync(talk, _ => Disagreement(), days: 1));

        talk.Say(talk.End.AddHours(-7), "Sampai siang ini 21 posko air bersih melayani warga Kalidarsana.", 52, official: true);
        var seen = Assert.Single(await LookAsync(talk, _ => Disagreement(), days: 1));
        Assert.Equal(("posko", 21L), (seen.Subject, seen.Count));
        Assert.Equal(2, seen.Examples.Count);
    }

    Task<Claim> FoundTrueAsync(string text, DateTimeOffset at, Verdict verdict = Verdict.True) => _claims.AddAsync(
        new LogClaim(text, ClaimKind.Fact, 1, PlantedTalk.Topic.Id, null, false, "rina").Begin(at).Value! with { Verdicts = [new(verdict, "dua catatan", "budi", "sari", at, null)] }, Token);

    [Fact]
    public async Task An_official_who_leaves_the_agreed_figure_is_told_with_the_page_where_it_was_agreed()
    {
        var talk = new PlantedTalk(16, days: 15);
        await FoundTrueAsync("Air bersih dilayani 12 posko di Kalidarsana.", talk.End.AddHours(-10));
        talk.Say(talk.End.AddHours(-9), "Sampai pagi ini 12 posko air bersih melayani warga Kalidarsana.", 51, official: true);
        Assert.Empty(await LookAsync(talk, _ => Disagreement(), days: 1));
        talk.Say(talk.End.AddHours(-8), "Sampai siang ini 21 posko air bersih melayani warga Kalidarsana.", 51, official: true);
        var seen = Assert.Single(await LookAsync(talk, _ => Disagreement(), days: 1));
        Assert.Equal((Yardstick.AgreedLine, 21L, 12d, "/klaim/1"), (seen.Yardstick, seen.Count, seen.Baseline, seen.Against));
        Assert.Single(seen.Examples);
    }

    [Fact]
    public async Task The_figures_of_an_approved_brief_are_the_line_and_those_of_a_draft_are_not()
    {
        var talk = new PlantedTalk(17, days: 15);
        var words = new BriefWords("Banjir di Kalidarsana. Warga dilayani 12 posko air bersih.", "", CriticismVerdict.No, "", default, 1, "", "", "", "");
        var issue = new OpenIssue { Title = "Air", Reason = "puncak", By = "rina", AgencyId = 1, Topic = PlantedTalk.Topic.Id }.Decide(talk.End.AddHours(-12)).Value!;
        var brief = new IssueBrief { Version = 1, Counted = null!, Words = words, Author = "rina", WrittenAt = talk.End.AddHours(-11), Hash = "" };
        talk.Say(talk.End.AddHours(-8), "Sampai siang ini 21 posko air bersih melayani warga Kalidarsana.", 51, official: true);
        var kept = await _issues.AddAsync(issue with { Briefs = [brief] }, Token);
        Assert.Empty(await LookAsync(talk, _ => Disagreement(), days: 1));
        await _issues.ChangeAsync(kept with { Briefs = [brief with { ApprovedBy = "sari", ApprovedAt = talk.End.AddHours(-10) }] }, Token);
        Assert.Equal("/isu/1/ringkasan", Assert.Single(await LookAsync(talk, _ => Disagreement(), days: 1)).Against);
    }

    [Theory]
    [InlineData(Verdict.False, -10)]
    [InlineData(Verdict.True, -7)]
    [InlineData(Verdict.True, -9 * 24)]
    public async Task What_was_found_false_agreed_later_or_long_ago_binds_nobody(Verdict verdict, double hours)
    {
        var talk = new PlantedTalk(18, days: 15);
        await FoundTrueAsync("Air bersih dilayani 12 posko di Kalidarsana.", talk.End.AddHours(hours), verdict);
        talk.Say(talk.End.AddHours(-8), "Sampai siang ini 21 posko air bersih melayani warga Kalidarsana.", 51, official: true);
        Assert.Empty(await LookAsync(talk, _ => Disagreement(), days: 1));
    }

    [Fact]
    public async Task A_channel_that_was_silent_and_came_back_is_seen_by_a_back_test()
    {
        var talk = new PlantedTalk(19, days: 35);
        for (var hour = 0; hour < 35 * 24; hour++)
        {
            if (hour < 30 * 24 || hour >= (30 * 24) + 22)
            {
                talk.Say(PlantedTalk.Start.AddHours(hour + 0.5), $"kabar kanal {hour}", 60, channel: Channel.Facebook);
            }
        }

        var gap = Assert.Single(await LookAsync(talk, readings => new SourceGapDetector(readings), days: 14));
        Assert.Equal((PlantedTalk.Start.AddDays(30), PlantedTalk.Start.AddDays(30).AddHours(22)), (gap.From, gap.Until));
    }

    [Fact]
    public async Task A_channel_that_goes_silent_is_a_gap_only_while_others_deliver()
    {
        var talk = new PlantedTalk(15, days: 35);
        for (var hour = 0; hour < (35 * 24) - 20; hour++)
        {
            talk.Say(PlantedTalk.Start.AddHours(hour + 0.5), $"kabar kanal {hour}", 60, channel: Channel.Facebook);
        }

        var gap = Assert.Single(await LookAsync(talk, readings => new SourceGapDetector(readings)));
        Assert.Equal(("Facebook", talk.End.AddHours(-20)), (gap.Subject, gap.From));
        Assert.InRange(gap.Baseline, 15, 22);
    }

    [Theory]
    [InlineData("Ada 1.204 rumah terendam", "rumah", 1204)]
    [InlineData("Sebanyak 2,5 juta pelanggan", "pelanggan", 2_500_000)]
    [InlineData("Sekitar 12 ribu warga mengungsi", "warga", 12_000)]
    public void A_figure_is_read_with_what_it_counts(string text, string of, double value) =>
        Assert.Contains(new StatedFigure(of, value), StatedFigure.In(text));

    [Fact]
    public void Times_and_dates_are_no_figures() => Assert.Empty(StatedFigure.In("Pukul 10 WIB tanggal 12 Januari"));
}
