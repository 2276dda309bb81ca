namespace Kentongan.Storage.Jobs;

/// <summary>One run of a scheduled job, on record.</summary>
/// <param name="Job">The job's name.</param>
/// <param name="DueAt">When it was to run; at one due time a job runs once, however many processes share the store.</param>
/// <param name="EndedAt">Null while it runs, or when the machine went down meanwhile.</param>
/// <param name="Failed">Whether it stopped with an error; <paramref name="Said"/> then says which.</param>
/// <param name="Said">What was done, in a sentence without personal data.</param>
public sealed record JobRun(string Job, DateTimeOffset DueAt, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, bool Failed, Sentence Said);
