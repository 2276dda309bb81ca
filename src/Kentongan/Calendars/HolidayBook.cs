using Kentongan.Records;

namespace Kentongan.Calendars;

/// <summary>The holidays that hold: the shipped list, and what administrators changed in it.</summary>
public sealed class HolidayBook(IRecords<HolidayChange> changes)
{
    /// <summary>Every day off, oldest first.</summary>
    public async Task<IReadOnlyList<Holiday>> AllAsync(CancellationToken cancellationToken)
    {
        var changed = (await changes.AllAsync(null, cancellationToken).ConfigureAwait(false)).ToDictionary(change => change.Date);
        return
        [
            .. ShippedHolidays.All.Where(holiday => !changed.ContainsKey(holiday.Date))
                .Concat(changed.Values.Where(change => change.IsOff).Select(change => new Holiday(change.Date, change.Kind, change.Name, change.Name, change.Reason)))
                .OrderBy(holiday => holiday.Date),
        ];
    }

    public async Task<WorkingCalendar> CalendarAsync(CancellationToken cancellationToken) =>
        new((await AllAsync(cancellationToken).ConfigureAwait(false)).Select(holiday => holiday.Date));
}
