namespace Kentongan.Listen.Sources;

/// <summary>What a source did on one day: the row of the coverage meter.</summary>
/// <param name="Day">In the zone that was asked for.</param>
/// <param name="NewItems">Items that were new.</param>
public sealed record DayOfSource(DateOnly Day, int Polls, int Failed, int NewItems)
{
    /// <summary>Nothing could be read the whole day.</summary>
    public bool IsGap => Polls == 0 || Failed == Polls;

    /// <summary>One line a day from <paramref name="first"/> to <paramref name="last"/>, empty days included.</summary>
    public static IReadOnlyList<DayOfSource> Of(IEnumerable<Poll> polls, DateOnly first, DateOnly last, TimeSpan offset)
    {
        var days = polls.ToLookup(poll => DateOnly.FromDateTime(poll.At.ToOffset(offset).DateTime));
        return
        [
            .. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Select(day => new DayOfSource(
                day, days[day].Count(), days[day].Count(poll => !poll.Succeeded), days[day].Sum(poll => poll.NewItems ?? 0))),
        ];
    }
}
