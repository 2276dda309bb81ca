using Kentongan.Listen.Dates;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Reads the times that files hold.</summary>
public static class Times
{
    /// <summary>Null when it is no time.</summary>
    public static DateTimeOffset? Read(string text, DateRules rules) => DateReading.Read(text, rules)?.Time;

    /// <summary>Whether a value is a time beyond doubt: a bare number only when it counts seconds.</summary>
    public static bool IsTime(string text) =>
        text.Length is >= 6 and <= 60 &&
        (text.AsSpan().ContainsAnyExceptInRange('0', '9') || text.Length is 10 or 13) &&
        DateReading.Read(text, DateRules.Import) is not null;
}
