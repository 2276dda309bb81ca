namespace Kentongan.Calendars;

/// <summary>Why a day is off. The numbers are stored: only append.</summary>
public enum HolidayKind : byte
{
    /// <summary>A public holiday of the whole country.</summary>
    National = 0,

    /// <summary><i>Cuti bersama</i>: offices are closed by decree beside a public holiday.</summary>
    JointLeave = 1,

    /// <summary>A day off of one region or agency, as an administrator set it.</summary>
    Local = 2,
}

/// <summary>A day on which public offices are closed although it is no weekend.</summary>
/// <param name="Date">The day, in local time wherever one is.</param>
/// <param name="Kind">Why.</param>
/// <param name="Indonesian">What it is called.</param>
/// <param name="English">The same in English.</param>
/// <param name="Source">The decree, <see cref="Computed"/>, or the reason that an administrator gave.</param>
public sealed record Holiday(DateOnly Date, HolidayKind Kind, string Indonesian, string English, string Source)
{
    /// <summary>The source of a day that follows from a calendar of faith and waits for its decree.</summary>
    public const string Computed = "hitungan";

    public bool IsExpected => Source == Computed;
}
