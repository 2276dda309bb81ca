using Quartz;

namespace Kentongan.App.Jobs;

/// <summary>What Quartz calls: finds the appointment, and on the first call after a start makes up for one that was missed.</summary>
[DisallowConcurrentExecution]
sealed class KeepAppointment(IEnumerable<Appointment> appointments, WorkRunner runner, TimeProvider time) : IJob
{
    /// <summary>The group of the trigger that fires once, soon after the program started.</summary>
    public const string MakeUp = "make-up";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var appointment = appointments.Single(known => known.Name == context.JobDetail.Key.Name);
        var due = context.Trigger.Key.Group == MakeUp ? appointment.LastUntil(time.GetUtcNow()) : context.ScheduledFireTimeUtc;
        if (due is { } dueAt)
        {
            await runner.RunAsync(appointment, dueAt, cancellationToken);
        }
    }
}
