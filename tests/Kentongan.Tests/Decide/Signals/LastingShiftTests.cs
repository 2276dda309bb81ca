using System.Globalization;
using Kentongan.Decide.Signals;
using Kentongan.Decide.Signals.Detectors;

namespace Kentongan.Tests.Decide.Signals;

/// <summary>
/// Shifts that last, of volume and of tone: planted ones are found, and where nothing was planted the alarms are counted. Each topic is looked at once a
/// day, as the watch does, so that what is told twice counts twice.
/// </summary>
public sealed class LastingShiftTests(ITestOutputHelper output)
{
    const int Weeks = 18;
    const int Planted = 84;
    const int ScoredFrom = 42;

    static readonly TimeSpan _zone = TimeSpan.FromHours(7);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What the watch would have raised from a day on, each mark once.</summary>
    static async Task<List<(int Day, Sighting Seen)>> WatchAsync(HourlyCounts topic, ISignalDetector detector, Yardstick yardstick, double threshold = 3.5)
    {
        var raised = new Dictionary<string, (int, Sighting)>(StringComparer.Ordinal);
        for (var day = ScoredFrom; day <= topic.Hours / 24; day++)
        {
            var until = HourlyCounts.Start.AddDays(day);
            var look = new Look(PlantedTalk.Topic, until.AddDays(-2), until, threshold, _zone, Conversation.About(topic, PlantedTalk.Topic, until.AddDays(-2), until));
            foreach (var seen in (await detector.LookAsync(look, Token)).Where(seen => seen.Yardstick == yardstick))
            {
                raised.TryAdd(seen.Mark, (day, seen));
            }
        }

        return [.. raised.Values];
    }

    static Task<List<(int Day, Sighting Seen)>> VolumeAsync(HourlyCounts topic) => WatchAsync(topic, new LevelShiftDetector(topic), Yardstick.ChangePoint);

    static Task<List<(int Day, Sighting Seen)>> ToneAsync(HourlyCounts topic) => WatchAsync(topic, new SentimentShiftDetector(topic), Yardstick.ChangePoint);

    [Fact]
    public async Task A_topic_that_becomes_half_as_loud_again_is_noticed_once_and_says_against_what()
    {
        var delays = new List<int>();
        for (var seed = 0; seed < 30; seed++)
        {
            var raised = await VolumeAsync(HourlyCounts.Volume(seed, Weeks, anHour: 12, Planted, factor: 1.5));
            var told = raised.Where(shift => Math.Abs((shift.Seen.From - HourlyCounts.Start).TotalDays - Planted) <= 3).ToList();
            if (told is [{ } first, ..])
            {
                delays.Add(first.Day - Planted);
                Assert.Single(told);
                Assert.InRange(first.Seen.Count / first.Seen.Baseline, 1.2, 1.9);
                Assert.Equal((first.Seen.From, first.Seen.Until), (first.Seen.Posts.From, first.Seen.Posts.Until));
                Assert.True(first.Seen.Strength >= 3.5);
            }
        }

        delays.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"volume: {delays.Count} of 30 noticed, median delay {delays[delays.Count / 2]} days"));
        Assert.True(delays.Count >= 27, $"{delays.Count} of 30");
        Assert.True(delays[delays.Count / 2] <= 12);
    }

    [Fact]
    public async Task The_rhythm_of_the_week_and_swinging_days_raise_almost_nothing()
    {
        var alarms = 0;
        for (var seed = 100; seed < 140; seed++)
        {
            alarms += (await VolumeAsync(HourlyCounts.Volume(seed, Weeks, anHour: 3 + (seed % 20)))).Count;
        }

        var weeks = 40 * ((Weeks * 7) - ScoredFrom) / 7.0;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"volume: {alarms} false alarms in {weeks:0} topic weeks, {alarms / weeks:0.000} a week"));
        Assert.True(alarms / weeks <= 0.05, $"{alarms} in {weeks:0} weeks");
    }

    [Fact]
    public async Task A_topic_that_falls_silent_or_is_hardly_talked_about_is_no_shift()
    {
        Assert.DoesNotContain(await VolumeAsync(HourlyCounts.Volume(7, Weeks, anHour: 12, Planted, factor: 0.5)), shift => shift.Day > Planted);
        Assert.Empty(await VolumeAsync(HourlyCounts.Volume(8, Weeks, anHour: 0.8, Planted, factor: 1.6)));
    }

    [Fact]
    public async Task A_higher_threshold_tells_of_no_more_shifts()
    {
        var counts = new List<int>();
        foreach (var threshold in (double[])[2.5, 3.5, 5, 8])
        {
            var told = 0;
            for (var seed = 0; seed < 10; seed++)
            {
                var topic = HourlyCounts.Volume(seed, Weeks, anHour: 12, Planted, factor: 1.3);
                told += (await WatchAsync(topic, new LevelShiftDetector(topic), Yardstick.ChangePoint, threshold)).Count;
            }

            counts.Add(told);
        }

        Assert.Equal(counts.OrderDescending(), counts);
        Assert.True(counts[0] > counts[^1]);
    }

    [Fact]
    public async Task A_negative_share_that_rises_a_little_and_stays_is_noticed_by_its_days_together_where_none_stands_out()
    {
        var (delays, byDay, missed) = (new List<int>(), 0, 0);
        for (var seed = 0; seed < 30; seed++)
        {
            var topic = HourlyCounts.Tone(seed, Weeks, anHour: 8, share: 0.2, Planted, after: 0.29);
            var told = (await ToneAsync(topic)).Where(shift => Math.Abs((shift.Seen.From - HourlyCounts.Start).TotalDays - Planted) <= 4).ToList();
            var stoodOut = (await WatchAsync(topic, new SentimentShiftDetector(topic), Yardstick.ShareOfDays)).Exists(shift => shift.Day is > Planted and <= Planted + 21);
            if (told is [{ } first, ..])
            {
                delays.Add(first.Day - Planted);
                Assert.Single(told);
                Assert.InRange(first.Seen.Count / (double)first.Seen.Of!, 0.25, 0.34);
                Assert.InRange(first.Seen.Baseline / (double)first.Seen.Of!, 0.16, 0.24);
                Assert.Equal([Sentiment.Negative], first.Seen.Posts.Sentiments);
            }

            byDay += told.Count == 0 && stoodOut ? 1 : 0;
            missed += told.Count == 0 && !stoodOut ? 1 : 0;
        }

        delays.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tone: {delays.Count} of 30 by change point, median delay {delays[delays.Count / 2]} days; {byDay} by a day that stood out; {missed} missed"));
        Assert.True(delays.Count >= 14, $"{delays.Count} of 30");
        Assert.True(missed <= 4, $"{missed} of 30 missed");
    }

    [Fact]
    public async Task A_tone_that_only_swings_raises_almost_nothing()
    {
        var (lasting, days) = (0, 0);
        for (var seed = 200; seed < 240; seed++)
        {
            var topic = HourlyCounts.Tone(seed, Weeks, anHour: 3 + (seed % 12), share: 0.1 + (0.02 * (seed % 10)));
            lasting += (await ToneAsync(topic)).Count;
            days += (await WatchAsync(topic, new SentimentShiftDetector(topic), Yardstick.ShareOfDays)).Count;
        }

        var weeks = 40 * ((Weeks * 7) - ScoredFrom) / 7.0;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tone: {lasting} lasting and {days} of days in {weeks:0} topic weeks: {lasting / weeks:0.000} and {days / weeks:0.000} a week"));
        Assert.True(lasting / weeks <= 0.05, $"{lasting} in {weeks:0} weeks");
        Assert.True(days / weeks <= 0.05, $"{days} in {weeks:0} weeks");
    }

    [Fact]
    public async Task A_back_test_over_the_months_finds_the_same_shift_at_once()
    {
        var topic = HourlyCounts.Tone(3, Weeks, anHour: 8, share: 0.2, Planted, after: 0.32);
        var found = await new BackTest(topic, [new SentimentShiftDetector(topic), new LevelShiftDetector(topic)])
            .RunAsync(PlantedTalk.Topic, SignalKind.SentimentShift, 3.5, topic.End.AddDays(-50), topic.End, Token);
        Assert.Contains(found, seen => (seen.From - HourlyCounts.Start).TotalDays is >= Planted - 4 and <= Planted + 21);
        Assert.DoesNotContain(found, seen => seen.Until <= HourlyCounts.Start.AddDays(Planted - 4));
    }
}
