namespace Kentongan.App.Jobs;

/// <summary>Something that the machine does by itself, on time, without being asked. The timetable says when.</summary>
public interface IScheduledWork
{
    /// <summary>Does the work and says what was done, in a sentence without personal data.</summary>
    Task<Sentence> RunAsync(CancellationToken cancellationToken);
}
