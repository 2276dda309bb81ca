namespace Kentongan.Listen.Dates;

/// <summary>Whether a column of dates like 03/04/2026 puts the day or the month first.</summary>
public static class DateOrderGuess
{
    /// <summary>
    /// The order under which most of the samples are dates: a 13 in the first place settles it. Null when every sample reads both ways.
    /// </summary>
    public static DateOrder? Of(IEnumerable<string> samples)
    {
        var (dayFirst, monthFirst) = (0, 0);
        foreach (var sample in samples)
        {
            var (first, second) = LeadingPair(sample);
            dayFirst += first is > 12 and <= 31 && second is >= 1 and <= 12 ? 1 : 0;
            monthFirst += second is > 12 and <= 31 && first is >= 1 and <= 12 ? 1 : 0;
        }

        return dayFirst == monthFirst ? null : dayFirst > monthFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    static (int First, int Second) LeadingPair(string sample)
    {
        var parts = sample.Trim().Split('/', '-', '.');
        return parts.Length >= 3 && parts[0].Length <= 2 && parts[1].Length <= 2
            ? (PlainIsoDate.Number(parts[0]), PlainIsoDate.Number(parts[1]))
            : (0, 0);
    }
}
