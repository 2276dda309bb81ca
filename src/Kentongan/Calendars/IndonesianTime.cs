namespace Kentongan.Calendars;

/// <summary>The three times of Indonesia by region: Keppres 41/1987. None of them has summer time.</summary>
public static class IndonesianTime
{
    public static TimeSpan Western { get; } = TimeSpan.FromHours(7);

    public static TimeSpan Central { get; } = TimeSpan.FromHours(8);

    public static TimeSpan Eastern { get; } = TimeSpan.FromHours(9);

    /// <summary>The time of a region by its official code, of which only the province counts; western time without one.</summary>
    public static TimeSpan Of(string? regionCode) => regionCode is { Length: >= 2 } ? Of(regionCode.AsSpan(0, 2)) : Western;

    static TimeSpan Of(ReadOnlySpan<char> province) => province switch
    {
        "51" or "52" or "53" or "63" or "64" or "65" or "71" or "72" or "73" or "74" or "75" or "76" => Central,
        "81" or "82" or ['9', ..] => Eastern,
        _ => Western,
    };
}
