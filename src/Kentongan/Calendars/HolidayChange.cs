using System.Globalization;
using Kentongan.Records;

namespace Kentongan.Calendars;

/// <summary>What an administrator set for a day: off or not off after all. It goes before the shipped list.</summary>
public sealed record HolidayChange : IRecord<HolidayChange>
{
    public int Number { get; init; }
    public required DateOnly Date { get; init; }

    /// <summary>False where the shipped list calls a day off that is worked.</summary>
    public required bool IsOff { get; init; }
    public required HolidayKind Kind { get; init; }
    public required string Name { get; init; }

    /// <summary>The decree, or why.</summary>
    public required string Reason { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public IReadOnlyList<Entry> History { get; init; } = [];
    public int Version { get; init; } = 1;

    static string IRecord<HolidayChange>.Noun => "holiday";
    int IRecord<HolidayChange>.AgencyId => 0;
    bool IRecord<HolidayChange>.IsOpen => true;
    string IRecord<HolidayChange>.Key => KeyOf(Date);
    string IRecord<HolidayChange>.Standing => $"{KeyOf(Date)} {(IsOff ? Kind : "working day")}";
    HolidayChange IRecord<HolidayChange>.Kept(int number, int version) => this with { Number = number, Version = version };

    public static string KeyOf(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Sets a day off, or says that it is worked.</summary>
public sealed record SetHoliday(DateOnly Date, bool IsOff, HolidayKind Kind, string Name, string Reason, string By)
{
    public Decision<HolidayChange> Begin(DateTimeOffset now) =>
        Decide(new() { Date = Date, IsOff = IsOff, Kind = Kind, Name = "", Reason = "", MadeAt = now }, now);

    public Decision<HolidayChange> Decide(HolidayChange change, DateTimeOffset now) =>
        Date.Year is < 2000 or > 2100 ? HolidayObjections.DateMissing
        : string.IsNullOrWhiteSpace(Name) ? HolidayObjections.NameMissing
        : string.IsNullOrWhiteSpace(Reason) ? HolidayObjections.ReasonMissing
        : change with
        {
            Date = Date,
            IsOff = IsOff,
            Kind = Kind,
            Name = Name.Trim(),
            Reason = Reason.Trim(),
            History = [.. change.History, new(now, By, IsOff ? "off" : "worked", Reason.Trim())],
        };
}

/// <summary>Why a day may be refused.</summary>
public static class HolidayObjections
{
    public static readonly Objection DateMissing = new("holiday.date", "Name the day, as 2027-03-10.", "Sebutkan harinya, seperti 2027-03-10.");

    public static readonly Objection NameMissing = new("holiday.name", "Say what the day is called.", "Sebutkan nama harinya.");

    public static readonly Objection ReasonMissing = new("holiday.reason", "Name the decree or the reason.", "Sebutkan keputusannya atau alasannya.");
}
