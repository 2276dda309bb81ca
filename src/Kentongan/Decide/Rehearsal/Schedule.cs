namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// When each wave speaks. The whole course is laid out in minutes; a minute's posts are drawn, sorted and forgotten, so
/// memory depends on the busiest minute and not on the length of the stream.
/// </summary>
sealed class Schedule
{
    const int MinuteMilliseconds = 60_000;
    readonly IReadOnlyList<Wave> _waves;
    readonly double[][] _parts;
    readonly BurstPlan?[] _bursts;
    readonly long _scattered;
    readonly Dice _dice;

    public Schedule(Scenario scenario, long posts, DateTimeOffset start, int officialAccounts, Dice dice)
    {
        _waves = scenario.Waves;
        _dice = dice;
        var shares = _waves.Sum(wave => wave.Share);
        _parts = [.. _waves.Select(wave => Parts(wave, wave.Share / shares, scenario, start))];
        _bursts = [.. _waves.Select(wave => BurstPlan.For(wave, wave.Share / shares, (long)(posts * wave.Share / shares), posts, officialAccounts))];
        _scattered = posts - _bursts.Sum(burst => burst?.Posts ?? 0);
    }

    /// <summary>Every post of the course in the order of time.</summary>
    public IEnumerable<Turn> Turns()
    {
        var minutes = _parts[0].Length;
        var scatteredShare = _waves.Select((_, wave) => _bursts[wave] is null ? _parts[wave].Sum() : 0).Sum();
        var weights = new double[_waves.Count];
        var turns = new List<Turn>();
        double sum = 0;
        long done = 0;
        for (var minute = 0; minute < minutes; minute++)
        {
            turns.Clear();
            var here = Weigh(minute, weights);
            sum += here / scatteredShare;
            var due = minute == minutes - 1 ? _scattered : Math.Min(_scattered, (long)(sum * _scattered));
            Scatter(minute, due - done, weights, here, turns);
            done = due;
            AddBursts(minute, minute == minutes - 1, turns);
            turns.Sort(Turn.InTime);
            foreach (var turn in turns)
            {
                yield return turn;
            }
        }
    }

    static double[] Parts(Wave wave, double share, Scenario scenario, DateTimeOffset start)
    {
        var parts = new double[(int)scenario.Duration.TotalMinutes];
        for (var minute = 0; minute < parts.Length; minute++)
        {
            var hours = (minute / 60.0) - scenario.EventAt.TotalHours;
            parts[minute] = wave.Strength(hours) * Rhythm.Of(wave.Role, start.AddMinutes(minute));
        }

        var scale = share / parts.Sum();
        return Array.ConvertAll(parts, part => part * scale);
    }

    double Weigh(int minute, double[] weights)
    {
        double sum = 0;
        for (var wave = 0; wave < weights.Length; wave++)
        {
            sum += weights[wave] = _bursts[wave] is null ? _parts[wave][minute] : 0;
        }

        return sum;
    }

    void Scatter(int minute, long count, double[] weights, double sum, List<Turn> turns)
    {
        for (long number = 0; number < count; number++)
        {
            var millisecond = (int)((number + _dice.Unit()) * MinuteMilliseconds / count);
            turns.Add(new(minute, millisecond, Draw(weights, sum), -1, 0));
        }
    }

    int Draw(double[] weights, double sum)
    {
        var at = _dice.Unit() * sum;
        var wave = 0;
        while (wave < weights.Length - 1 && (at -= weights[wave]) >= 0)
        {
            wave++;
        }

        return wave;
    }

    void AddBursts(int minute, bool last, List<Turn> turns)
    {
        for (var wave = 0; wave < _waves.Count; wave++)
        {
            if (_bursts[wave] is not { } plan)
            {
                continue;
            }

            for (var count = plan.Due(_parts[wave][minute], last); count > 0; count--)
            {
                AddBurst(minute, wave, plan, turns);
            }
        }
    }

    void AddBurst(int minute, int wave, BurstPlan plan, List<Turn> turns)
    {
        var window = 2000 + _dice.Below((BurstPlan.Seconds - 2) * 1000);
        var first = _dice.Below(MinuteMilliseconds - window);
        var (burst, size) = plan.Next();
        for (var member = 0; member < size; member++)
        {
            turns.Add(new(minute, first + _dice.Below(window), wave, burst, member));
        }
    }
}

/// <summary>One post to come: when, of which wave, and its place in a burst (burst −1: none).</summary>
readonly record struct Turn(int Minute, int Millisecond, int Wave, int Burst, int Member)
{
    /// <summary>Sorts the turns of one minute; bursts and members break ties, so that the order never hangs on the sort.</summary>
    public static int InTime(Turn one, Turn other) =>
        one.Millisecond != other.Millisecond ? one.Millisecond.CompareTo(other.Millisecond)
        : one.Burst != other.Burst ? one.Burst.CompareTo(other.Burst)
        : one.Member.CompareTo(other.Member);
}
