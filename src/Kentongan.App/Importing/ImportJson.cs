namespace Kentongan.App.Importing;

/// <summary>How an import stands, for the API and the progress bar.</summary>
public sealed record ImportJson(
    string Id, string Name, string State, long? Rows, long Read, long Kept, long Duplicates, long Rejected, long Mentions, string? Problem)
{
    public static ImportJson Of(ImportJob job) => new(
        job.Id, job.Name, job.State.ToString().ToLowerInvariant(), job.Rows, job.Counts.Read, job.Counts.Kept, job.Counts.Duplicates, job.Counts.Rejected,
        job.Counts.Mentions, job.Problem?.English);
}
