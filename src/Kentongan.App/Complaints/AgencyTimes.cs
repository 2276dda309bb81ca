using Kentongan.Calendars;
using Kentongan.Storage.Desk;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.App.Complaints;

/// <summary>In which local time an agency counts its days.</summary>
public sealed class AgencyTimes(DeskContext desk)
{
    /// <summary>The agency, or the first one where none is named, and its time ahead of UTC.</summary>
    public async Task<(int Agency, TimeSpan Zone)> OfAsync(int? agency, CancellationToken cancellationToken)
    {
        var row = await desk.Agencies.AsNoTracking().Where(row => agency == null || row.Id == agency).OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return (row?.Id ?? 1, IndonesianTime.Of(row?.RegionCode));
    }
}
