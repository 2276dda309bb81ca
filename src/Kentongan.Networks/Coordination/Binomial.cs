namespace Kentongan.Networks.Coordination;

/// <summary>The binomial distribution's upper tail.</summary>
static class Binomial
{
    /// <summary>Chance of at least <paramref name="least"/> successes in <paramref name="trials"/> trials.</summary>
    public static double Tail(long trials, double chance, long least)
    {
        if (least <= 0 || chance >= 1)
        {
            return 1;
        }

        if (least > trials || chance <= 0)
        {
            return 0;
        }

        return least > trials * chance ? SumUp(trials, chance, least) : 1 - SumDown(trials, chance, least - 1);
    }

    /// <summary>From <paramref name="least"/> up, where terms shrink.</summary>
    static double SumUp(long trials, double chance, long least)
    {
        var (term, sum) = (1.0, 0.0);
        for (var k = least; k <= trials && term > sum * 1e-16; k++)
        {
            sum += term;
            term *= (trials - k) / (k + 1.0) * chance / (1 - chance);
        }

        return Math.Min(1, Math.Exp(LogChance(trials, chance, least)) * sum);
    }

    /// <summary>From <paramref name="most"/> down.</summary>
    static double SumDown(long trials, double chance, long most)
    {
        var (term, sum) = (1.0, 0.0);
        for (var k = most; k >= 0 && term > sum * 1e-16; k--)
        {
            sum += term;
            term *= k / (trials - k + 1.0) * (1 - chance) / chance;
        }

        return Math.Min(1, Math.Exp(LogChance(trials, chance, most)) * sum);
    }

    static double LogChance(long trials, double chance, long k)
    {
        var log = (k * Math.Log(chance)) + ((trials - k) * Math.Log(1 - chance));
        for (var i = 1L; i <= Math.Min(k, trials - k); i++)
        {
            log += Math.Log((trials - i + 1.0) / i);
        }

        return log;
    }
}
