namespace Kentongan.Understand.Stories;

/// <summary>
/// When an article is taken for a copy of another. Copies come soon and carry the same figures; reports of one form (the price of gold, the water level, the weather of
/// each day) share their words and differ in what they count.
/// </summary>
static class CopyTest
{
    public const double SameText = 0.6, SameHeadline = 0.8;
    public const int ShortestText = 200;

    const double NearlyEqualText = 0.8, KinText = 0.3, KinHeadline = 0.3;

    static readonly TimeSpan _sameText = TimeSpan.FromDays(4), _soon = TimeSpan.FromDays(1);

    /// <summary>How sure it is that the later article is a copy of the earlier, 0–2; null when it is none.</summary>
    /// <param name="apart">Time between the two.</param>
    /// <param name="text">Likeness of the texts; null when one is too short.</param>
    /// <param name="headline">Likeness of the headlines; null when one is too short.</param>
    /// <param name="sameFigures">Whether the texts count the same things.</param>
    public static double? Copies(TimeSpan apart, double? text, double? headline, bool sameFigures)
    {
        if (apart > _sameText || !sameFigures)
        {
            return null;
        }

        var isSoon = apart <= _soon;
        var byText = text >= SameText && (isSoon || text >= NearlyEqualText || headline >= KinHeadline);
        var byHeadline = headline >= SameHeadline && isSoon && text is null or >= KinText;
        return byText || byHeadline ? (text ?? 0) + (headline ?? 0) : null;
    }
}
