using Kentongan.App.Web;
using Kentongan.Decide.Alerts;
using Kentongan.Records;
using Kentongan.Storage.Desk;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.App.Signals;

/// <summary>Whom the viewer's agency tells when a clock runs out; somebody who belongs to none looks after the first.</summary>
public sealed class ClockRules(IRecords<ClockRule> rules, DeskContext desk, Viewer viewer, TimeProvider time)
{
    public async Task<ClockRule> FindAsync(CancellationToken cancellationToken)
    {
        var agency = viewer.AgencyId ?? await desk.Agencies.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync(cancellationToken);
        return await rules.FindAsync(ClockRule.KeyOf(agency), cancellationToken)
            ?? await rules.AddAsync(ClockRule.For(agency, time.GetUtcNow()), cancellationToken);
    }
}
