using Kentongan.Understand;

namespace Kentongan.Tests.Decide.Signals;

/// <summary>A topic of which only hourly counts are known, by the key of a dimension: months of it are made in a moment.</summary>
sealed class HourlyCounts(IReadOnlyDictionary<string, int[]> counts) : ITopicReadings
{
    public static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.FromHours(7));

    const int Week = 168;

    static readonly double[] _day = [.30, .18, .12, .12, .30, .62, .88, .95, .78, .74, .76, .86, 1.1, .84, .74, .76, .92, 1.0, .66, 1.25, 1.4, 1.3, .95, .58];

    public int Hours { get; } = counts.Values.Max(key => key.Length);

    public DateTimeOffset End => Start.AddHours(Hours);

    /// <summary>The rhythm of the week with days that swing by a fifth and hours by chance, louder by a factor from a day on.</summary>
    public static HourlyCounts Volume(int seed, int weeks, double anHour, int from = int.MaxValue, double factor = 1)
    {
        var random = new Random(seed);
        var hours = new int[weeks * Week];
        for (var day = 0; day < weeks * 7; day++)
        {
            var swing = Math.Exp(0.2 * Normal(random)) * (day % 7 >= 5 ? 0.8 : 1) * (day >= from ? factor : 1);
            for (var hour = 0; hour < 24; hour++)
            {
                hours[(day * 24) + hour] = Draw(anHour * _day[hour] * swing, random);
            }
        }

        return new(new Dictionary<string, int[]> { [""] = hours });
    }

    /// <summary>Posts with tone, of which a share is negative: it swings from day to day, and from a day on it is another.</summary>
    public static HourlyCounts Tone(int seed, int weeks, double anHour, double share, int from = int.MaxValue, double after = 0)
    {
        var random = new Random(seed);
        var (negative, other) = (new int[weeks * Week], new int[weeks * Week]);
        for (var day = 0; day < weeks * 7; day++)
        {
            var odds = Math.Log((day >= from ? after : share) / (1 - (day >= from ? after : share))) + (0.12 * Normal(random));
            var today = 1 / (1 + Math.Exp(-odds));
            for (var hour = day * 24; hour < (day + 1) * 24; hour++)
            {
                negative[hour] = Draw(anHour * _day[hour % 24] * today, random);
                other[hour] = Draw(anHour * _day[hour % 24] * (1 - today), random);
            }
        }

        return new(new Dictionary<string, int[]> { ["2"] = other, ["3"] = negative });
    }

    public Task<IReadOnlyList<VolumePoint>> VolumeAsync(MentionFilter filter, Grain grain, TimeSpan offset, Dimension? divideBy, CancellationToken cancellationToken)
    {
        var (first, until) = (Math.Max(0, (int)Math.Ceiling((filter.From - Start).TotalHours)), Math.Min(Hours, (int)Math.Ceiling((filter.Until - Start).TotalHours)));
        return Task.FromResult<IReadOnlyList<VolumePoint>>(
            [.. counts.SelectMany(key => Enumerable.Range(first, Math.Max(0, until - first)).Where(hour => key.Value[hour] > 0).Select(hour => new VolumePoint(Start.AddHours(hour), key.Key, key.Value[hour])))]);
    }

    public Task<(DateTimeOffset First, DateTimeOffset Last)?> SpanAsync(TopicId topic, CancellationToken cancellationToken) =>
        Task.FromResult<(DateTimeOffset, DateTimeOffset)?>((Start, End.AddHours(-1)));

    public Task<Totals> TotalsAsync(MentionFilter filter, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<VoicesPoint>> VoicesAsync(MentionFilter filter, Grain grain, TimeSpan offset, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<KeyCount>> CountAsync(MentionFilter filter, Dimension dimension, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<KeyCount>> TopAsync(MentionFilter filter, TopKind kind, int size, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<MentionPage> PageAsync(MentionFilter filter, MentionOrder order, int page, int size, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<Mention> ReadAsync(MentionFilter filter, CancellationToken cancellationToken) => throw new NotSupportedException();

    static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>A Poisson draw (Knuth), in parts where the mean is large.</summary>
    static int Draw(double mean, Random random)
    {
        var count = 0;
        for (; mean > 30; mean -= 30)
        {
            count += Draw(30, random);
        }

        var (limit, product) = (Math.Exp(-mean), random.NextDouble());
        while (product > limit)
        {
            count++;
            product *= random.NextDouble();
        }

        return count;
    }
}
