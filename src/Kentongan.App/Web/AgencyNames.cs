using Kentongan.Storage.Desk;
using Microsoft.EntityFrameworkCore;

namespace Kentongan.App.Web;

/// <summary>How agencies are called.</summary>
public sealed class AgencyNames(DeskContext desk)
{
    /// <summary>The name of an agency, or of the first one for somebody who belongs to none.</summary>
    public async Task<string> OwnAsync(int? agency, CancellationToken cancellationToken) =>
        await desk.Agencies.Where(row => agency == null || row.Id == agency).OrderBy(row => row.Id).Select(row => row.Name).FirstOrDefaultAsync(cancellationToken) ?? "";
}
