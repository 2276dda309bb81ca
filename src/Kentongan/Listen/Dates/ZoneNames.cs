namespace Kentongan.Listen.Dates;

/// <summary>The zones that dates name by letters.</summary>
static class ZoneNames
{
    /// <summary>Minutes east of Greenwich. Where letters are ambiguous, the meaning that feeds use.</summary>
    static readonly Dictionary<string, int> _minutes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UT"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["WET"] = 0,
        ["WIB"] = 420, ["WITA"] = 480, ["WIT"] = 540,
        ["AT"] = -240, ["ET"] = -300, ["CT"] = -360, ["MT"] = -420, ["PT"] = -480,
        ["AST"] = -240, ["EST"] = -300, ["CST"] = -360, ["MST"] = -420, ["PST"] = -480, ["AKST"] = -540, ["HST"] = -600,
        ["ADT"] = -180, ["EDT"] = -240, ["CDT"] = -300, ["MDT"] = -360, ["PDT"] = -420, ["AKDT"] = -480, ["BRT"] = -180, ["ART"] = -180,
        ["BST"] = 60, ["CET"] = 60, ["MET"] = 60, ["MEZ"] = 60, ["WEST"] = 60, ["CEST"] = 120, ["MEST"] = 120, ["MESZ"] = 120, ["EET"] = 120,
        ["SAST"] = 120, ["EEST"] = 180, ["MSK"] = 180, ["TRT"] = 180, ["GST"] = 240, ["PKT"] = 300, ["IST"] = 330, ["ICT"] = 420,
        ["SGT"] = 480, ["MYT"] = 480, ["HKT"] = 480, ["PHT"] = 480, ["AWST"] = 480, ["JST"] = 540, ["KST"] = 540, ["ACST"] = 570, ["AEST"] = 600,
        ["AEDT"] = 660, ["NZST"] = 720, ["NZDT"] = 780,
    };

    static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup = _minutes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The offset that letters stand for.</summary>
    public static TimeSpan? Offset(ReadOnlySpan<char> letters) => _lookup.TryGetValue(letters, out var minutes) ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>The offset of a zone of the tz database (<c>Asia/Makassar</c>) at a moment of its own clock.</summary>
    public static TimeSpan? Offset(string zone, DateTime local) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found.GetUtcOffset(local) : null;
}
