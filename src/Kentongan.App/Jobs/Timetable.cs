using Kentongan.App.Sources;
using Quartz;

namespace Kentongan.App.Jobs;

/// <summary>What the machine does by itself, and when.</summary>
public static class Timetable
{
    /// <summary>A laptop that slept through the night makes up for it this long after the start.</summary>
    static readonly TimeSpan _settling = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddTimetable(this IServiceCollection services) => services
        .AddSingleton<WorkRunner>()
        .AddWork<PollSources>("sources", "0 * * * * ?")
        .AddWork<ForgetOldPosts>("retention", "0 10 2 * * ?")
        .AddWork<ExamineStore>("doctor", "0 20 3 ? * SUN")
        .AddWork<KeepRecentPosts>("recent", "0 30 2 * * ?")
        .AddWork<ForgetOldRuns>("runs", "0 50 2 * * ?")
        .AddQuartzHostedService(options => options.WaitForJobsToComplete = true);

    /// <param name="services">What the application is made of.</param>
    /// <param name="name">As addresses, the record and (behind <c>job.</c>) the words call it.</param>
    /// <param name="cron">When, with seconds, in western Indonesian time.</param>
    public static IServiceCollection AddWork<TWork>(this IServiceCollection services, string name, string cron)
        where TWork : class, IScheduledWork => services
        .AddScoped<TWork>()
        .AddSingleton(new Appointment(name, cron, typeof(TWork)))
        .AddQuartz(quartz =>
        {
            quartz.AddJob<KeepAppointment>(job => job.WithIdentity(name));
            quartz.AddTrigger<KeepAppointment>(trigger => trigger.ForJob(name).WithIdentity(name)
                .WithCronSchedule(cron, schedule => schedule.InTimeZone(Appointment.Zone)));
            quartz.AddTrigger<KeepAppointment>((services, trigger) => trigger.ForJob(name).WithIdentity(name, KeepAppointment.MakeUp)
                .StartAt(services.GetRequiredService<TimeProvider>().GetUtcNow() + _settling));
        });
}
