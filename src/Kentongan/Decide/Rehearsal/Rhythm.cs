namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// When people are at their telephones: weights per hour of the week, local time, drawn as Indonesian days go (subuh,
/// commute, noon break, maghrib dip, long evening; Friday noon; late weekend mornings).
/// </summary>
static class Rhythm
{
    //                                    0    1    2    3    4    5    6    7    8    9    10   11   12   13   14   15   16   17   18   19   20   21   22   23
    static readonly double[] _weekday = [.30, .18, .12, .12, .30, .62, .88, .95, .78, .74, .76, .86, 1.1, .84, .74, .76, .92, 1.0, .66, 1.25, 1.4, 1.3, .95, .58];
    static readonly double[] _friday = [.30, .18, .12, .12, .30, .62, .88, .95, .78, .74, .72, .52, .40, .84, .80, .82, .98, 1.1, .70, 1.3, 1.5, 1.45, 1.2, .85];
    static readonly double[] _saturday = [.55, .36, .22, .16, .26, .46, .60, .72, .86, .98, 1.0, 1.0, .98, .92, .90, .94, 1.0, .94, .70, 1.25, 1.4, 1.4, 1.2, .90];
    static readonly double[] _sunday = [.62, .42, .26, .18, .26, .48, .66, .80, .90, 1.0, 1.0, .98, .94, .90, .88, .92, .98, .92, .68, 1.3, 1.4, 1.2, .80, .45];

    /// <summary>How likely a role is heard at that local minute, about 0 to 1.5.</summary>
    public static double Of(ScenarioRole role, DateTimeOffset local) => role switch
    {
        ScenarioRole.Calm or ScenarioRole.Fandom or ScenarioRole.Petition => Citizens(local),
        ScenarioRole.News => Newsroom(local),
        ScenarioRole.Statement or ScenarioRole.Answer or ScenarioRole.CampaignOfficial => Office(local),
        _ => Math.Sqrt(Citizens(local)),        // in a crisis people sleep less
    };

    static double Citizens(DateTimeOffset local)
    {
        var hours = local.DayOfWeek switch
        {
            DayOfWeek.Friday => _friday,
            DayOfWeek.Saturday => _saturday,
            DayOfWeek.Sunday => _sunday,
            _ => _weekday,
        };
        var part = local.Minute / 60.0;
        return (hours[local.Hour] * (1 - part)) + (hours[(local.Hour + 1) % 24] * part);
    }

    static double Office(DateTimeOffset local) => local.Hour switch
    {
        < 6 or >= 23 => 0.04,
        >= 8 and < 12 or >= 13 and < 17 => local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0.35 : 1,
        _ => 0.3,
    };

    static double Newsroom(DateTimeOffset local) => local.Hour switch
    {
        < 5 => 0.1,
        >= 6 and < 21 => local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0.7 : 1,
        _ => 0.45,
    };
}
