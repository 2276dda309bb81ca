namespace Kentongan.Bench.Signals;

/// <summary>Hourly counts of a topic over some months with the rhythm of the week, days that swing, slow growth, and events whose hours are known.</summary>
/// <param name="Counts">One number an hour.</param>
/// <param name="Events">First hour and the one behind the last, in order.</param>
/// <param name="Holidays">Whether each hour lies in a holiday; empty where there are none.</param>
sealed record PlantedMonths(int[] Counts, IReadOnlyList<(int Begin, int End)> Events, bool[] Holidays)
{
    public const int WarmUpWeeks = 9;
    public const int ScoredWeeks = 17;
    const int Week = 168;

    static readonly double[] _day = [.30, .18, .12, .12, .30, .62, .88, .95, .78, .74, .76, .86, 1.1, .84, .74, .76, .92, 1.0, .66, 1.25, 1.4, 1.3, .95, .58];

    /// <summary>A topic of its own for each seed: 3 to 80 posts an hour, an event about every nine days, two to eight times as loud.</summary>
    public static PlantedMonths Make(int seed, bool withHolidays = false)
    {
        var random = new Random(seed);
        var hours = (WarmUpWeeks + ScoredWeeks) * Week;
        var level = 3 * Math.Pow(80.0 / 3, random.NextDouble());
        var growth = Math.Pow(0.7 + (0.9 * random.NextDouble()), 1.0 / hours);
        var means = new double[hours];
        for (var hour = 0; hour < hours; hour++)
        {
            var weekend = hour / 24 % 7 >= 5 ? 0.8 : 1;
            means[hour] = level * Math.Pow(growth, hour) * _day[hour % 24] * weekend;
        }

        Swing(means, random);
        var holidays = withHolidays ? Rest(means, new(seed)) : [];
        var events = Plant(means, random);
        return new([.. means.Select(mean => Draw(mean, random))], events, holidays);
    }

    /// <summary>Days differ by a fifth, as real ones do, and hours by an eighth.</summary>
    static void Swing(double[] means, Random random)
    {
        var day = 1.0;
        for (var hour = 0; hour < means.Length; hour++)
        {
            day = hour % 24 == 0 ? Math.Exp(0.2 * Normal(random)) : day;
            means[hour] *= day * Math.Exp(0.12 * Normal(random));
        }
    }

    /// <summary>
    /// About one day in eighteen is a holiday, sometimes several in a row, as in an Indonesian year: its morning comes two hours later, and it is between a
    /// third and three times as loud as the day would be.
    /// </summary>
    static bool[] Rest(double[] means, Random random)
    {
        var holidays = new bool[means.Length];
        for (var day = 10 + random.Next(10); (day + 1) * 24 <= means.Length; day += 12 + random.Next(30))
        {
            var length = random.Next(5) == 0 ? 4 : 1;
            for (var end = Math.Min(day + length, means.Length / 24); day < end; day++)
            {
                var loudness = Math.Exp((random.NextDouble() - 0.4) * 2 * Math.Log(3) * 0.85);
                var before = means[(day * 24)..((day + 1) * 24)];
                for (var hour = 0; hour < 24; hour++)
                {
                    holidays[(day * 24) + hour] = true;
                    means[(day * 24) + hour] = before[(hour + 22) % 24] * loudness;
                }
            }
        }

        return holidays;
    }

    static List<(int Begin, int End)> Plant(double[] means, Random random)
    {
        var events = new List<(int, int)>();
        for (var at = (WarmUpWeeks * Week) + random.Next(200); at < means.Length - 60; at += 120 + random.Next(200))
        {
            var factor = 2 * Math.Pow(4, random.NextDouble());
            var (rise, half) = (1 + random.Next(5), 4 + random.Next(14));
            var end = at;
            for (var hour = 0; at + hour < means.Length; hour++)
            {
                var strength = hour < rise ? (hour + 1.0) / rise : Math.Pow(0.5, (hour - rise) / (double)half);
                if (hour > rise && strength * (factor - 1) < 0.3)
                {
                    break;
                }

                means[at + hour] *= 1 + ((factor - 1) * strength);
                end = at + hour + 1;
            }

            events.Add((at, end));
            at = end;
        }

        return events;
    }

    static int Draw(double mean, Random random)
    {
        if (mean > 50)
        {
            return Math.Max(0, (int)Math.Round(mean + (Math.Sqrt(mean) * Normal(random))));
        }

        var (limit, count, product) = (Math.Exp(-mean), 0, random.NextDouble());
        while (product > limit)
        {
            count++;
            product *= random.NextDouble();
        }

        return count;
    }

    static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
