using System.Globalization;

namespace Kentongan.App.Web;

/// <summary>One of Indonesia's three times. None of them has summer time.</summary>
/// <param name="Name">WIB, WITA or WIT.</param>
/// <param name="Offset">Ahead of UTC.</param>
public sealed record Zone(string Name, TimeSpan Offset)
{
    public static Zone Wib { get; } = new("WIB", TimeSpan.FromHours(7));

    public static Zone Wita { get; } = new("WITA", TimeSpan.FromHours(8));

    public static Zone Wit { get; } = new("WIT", TimeSpan.FromHours(9));

    public static IReadOnlyList<Zone> All { get; } = [Wib, Wita, Wit];

    public static Zone Named(string? name) => All.FirstOrDefault(zone => zone.Name == name) ?? Wib;

    public DateTimeOffset At(DateTimeOffset time) => time.ToOffset(Offset);

    /// <summary><c>22 Nov 2026, 14.05 WIB</c> in the language of the request.</summary>
    public string Moment(DateTimeOffset time) =>
        $"{At(time).ToString("d MMM yyyy", CultureInfo.CurrentCulture)}, {Clock(time)} {Name}";

    public string Day(DateTimeOffset time) => At(time).ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Hours and minutes; Indonesian writes a full stop between them.</summary>
    public string Clock(DateTimeOffset time) => At(time).ToString(
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "id" ? "HH'.'mm" : "HH':'mm", CultureInfo.CurrentCulture);
}
