namespace Kentongan.Understand.Peaks;

/// <summary>When a change of level is believed. Calibrated on simulated months: see the benchmark of signals.</summary>
public sealed record ChangeRule
{
    public static ChangeRule Default { get; } = new();

    /// <summary>How many values lie between two changes on average, before anything is seen.</summary>
    public double Between { get; init; } = 120;

    /// <summary>The first values, which say how much values vary.</summary>
    public int WarmUp { get; init; } = 28;

    /// <summary>A change must have lasted so many values; what is shorter is a peak.</summary>
    public int Fewest { get; init; } = 5;

    /// <summary>A change that is not believed within so many values is none.</summary>
    public int Latest { get; init; } = 35;

    /// <summary>The smallest change of the mean that matters, in the unit of the values.</summary>
    public double Smallest { get; init; } = 0.2;

    /// <summary>The smallest spread, in the unit of the values, so that a flat beginning does not make every wobble a change.</summary>
    public double SmallestSpread { get; init; } = 0.05;

    /// <summary>The posterior probability that the level is older than <see cref="Latest"/>, below which a change is believed.</summary>
    public double Doubt { get; init; } = 0.03;
}

/// <summary>A lasting change of the mean.</summary>
/// <param name="At">Index of the first value of the new level.</param>
/// <param name="NoticedAt">Index of the value with which it was believed.</param>
/// <param name="Before">Mean of the level before.</param>
/// <param name="After">Mean since the change, as known when it was believed.</param>
/// <param name="Doubt">Posterior probability that no change happened there.</param>
public sealed record ChangePoint(int At, int NoticedAt, double Before, double After, double Doubt);

/// <summary>
/// Bayesian online change-point detection after R. P. Adams and D. J. C. MacKay (2007): the posterior over how long the present level has run,
/// with a constant hazard and a normal-inverse-gamma prior, so that the predictive distribution of each run is Student's t.
/// </summary>
public sealed class ChangePoints
{
    const int LongestRun = 400;

    /// <summary>A level that has just ended is not believed to have changed before.</summary>
    const double LeastMass = 0.5;

    const double PriorWeight = 0.1, PriorShape = 3, PriorScale = 3;

    readonly List<Run> _runs = [new(1, 0, PriorWeight, PriorShape, PriorScale)];
    readonly double _hazard;

    ChangePoints(double hazard) => _hazard = hazard;

    /// <summary>Every change that would have been believed while the values came in, oldest first.</summary>
    public static IReadOnlyList<ChangePoint> Find(ReadOnlySpan<double> values, ChangeRule? rule = null)
    {
        rule ??= ChangeRule.Default;
        if (values.Length <= rule.WarmUp)
        {
            return [];
        }

        var (middle, spread) = Spread(values[..rule.WarmUp], rule.SmallestSpread);
        var (running, found, from) = (new ChangePoints(1 / rule.Between), new List<ChangePoint>(), 0);
        for (var i = 0; i < values.Length; i++)
        {
            running.See((values[i] - middle) / spread);
            if (i >= rule.WarmUp && running.Believe(i, from, rule) is { } change)
            {
                var (before, after) = (Mean(values[from..change.At]), Mean(values[change.At..(i + 1)]));
                if (Math.Abs(after - before) >= rule.Smallest)
                {
                    found.Add(new(change.At, i, before, after, change.Doubt));
                    from = change.At;
                }
            }
        }

        return found;
    }

    /// <summary>The most probable beginning among those recent enough, when it is improbable that the level is older.</summary>
    (int At, double Doubt)? Believe(int now, int from, ChangeRule rule)
    {
        var (mass, best) = (0.0, -1);
        for (var length = rule.Fewest; length <= Math.Min(rule.Latest, _runs.Count - 1); length++)
        {
            mass += _runs[length].Probability;
            best = best < 0 || _runs[length].Probability > _runs[best].Probability ? length : best;
        }

        var old = 0.0;
        for (var length = rule.Latest + 1; length < _runs.Count; length++)
        {
            old += _runs[length].Probability;
        }

        var (at, doubt) = (now + 1 - best, old / Math.Max(double.Epsilon, old + mass));
        return best > 0 && mass > LeastMass && doubt <= rule.Doubt && at - from >= rule.Latest ? (at, doubt) : null;
    }

    /// <summary>Lets every run grow by the value or end with it.</summary>
    void See(double value)
    {
        var (ended, total) = (0.0, 0.0);
        for (var length = _runs.Count - 1; length >= 0; length--)
        {
            var weight = _runs[length].Probability * _runs[length].Density(value);
            ended += weight * _hazard;
            _runs[length] = _runs[length].After(value) with { Probability = weight * (1 - _hazard) };
            total += weight;
        }

        _runs.Insert(0, new(ended, 0, PriorWeight, PriorShape, PriorScale));
        if (_runs.Count > LongestRun)
        {
            _runs.RemoveAt(LongestRun);
        }

        for (var length = 0; length < _runs.Count; length++)
        {
            _runs[length] = _runs[length] with { Probability = total > 0 ? _runs[length].Probability / total : length == 0 ? 1 : 0 };
        }
    }

    /// <summary>Median, and the deviation that a normal distribution of that median deviation would have.</summary>
    static (double Middle, double Spread) Spread(ReadOnlySpan<double> values, double smallest)
    {
        var sorted = values.ToArray();
        var middle = HourlyPeaks.Median(sorted);
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = Math.Abs(sorted[i] - middle);
        }

        return (middle, Math.Max(smallest, 1.4826 * HourlyPeaks.Median(sorted)));
    }

    static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / Math.Max(1, values.Length);
    }

    /// <summary>What is known of a level that has run for some values: its probability and the posterior's four numbers.</summary>
    sealed record Run(double Probability, double Mean, double Weight, double Shape, double Scale)
    {
        /// <summary>Student's t with 2·shape degrees of freedom around the mean.</summary>
        public double Density(double value)
        {
            var (freedom, variance) = (2 * Shape, Scale * (Weight + 1) / (Shape * Weight));
            var distance = (value - Mean) * (value - Mean) / variance;
            return Math.Exp(LogGammaRatio(freedom) - (0.5 * Math.Log(freedom * Math.PI * variance)) - ((freedom + 1) / 2 * Math.Log(1 + (distance / freedom))));
        }

        public Run After(double value) => new(
            Probability, ((Weight * Mean) + value) / (Weight + 1), Weight + 1, Shape + 0.5, Scale + (Weight * (value - Mean) * (value - Mean) / (2 * (Weight + 1))));

        /// <summary>ln Γ((ν + 1)/2) − ln Γ(ν/2), by the series of Tricomi and Erdélyi, raised by the recurrence where ν is small.</summary>
        static double LogGammaRatio(double freedom)
        {
            var (x, lifted) = (freedom / 2, 0.0);
            while (x < 10)
            {
                lifted -= Math.Log((x + 0.5) / x);
                x++;
            }

            return lifted + (0.5 * Math.Log(x)) - (1 / (8 * x)) + (1 / (192 * x * x * x));
        }
    }
}
