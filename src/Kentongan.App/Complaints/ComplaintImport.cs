using Kentongan.Decide.Complaints;
using Kentongan.Platforms.Files.Planning;

namespace Kentongan.App.Complaints;

/// <summary>Takes the complaints of an imported file into the register of an agency, in that agency's local time.</summary>
public sealed class ComplaintImport(ComplaintIntake intake, AgencyTimes times)
{
    /// <summary>Nothing is taken from a file of posts.</summary>
    /// <param name="plan">The file.</param>
    /// <param name="agency">Whose register; null is the first agency's.</param>
    /// <param name="by">Who imported it.</param>
    /// <param name="source">What it is called in the audit log.</param>
    /// <param name="cancellationToken">Stops it between two rows.</param>
    public async Task<Intake> TakeAsync(FilePlan plan, int? agency, string by, string source, CancellationToken cancellationToken)
    {
        if (!plan.HoldsComplaints)
        {
            return default;
        }

        var (own, zone) = await times.OfAsync(agency, cancellationToken).ConfigureAwait(false);
        return await intake.TakeAsync(plan.Complaints(), own, zone, by, source, cancellationToken).ConfigureAwait(false);
    }
}
