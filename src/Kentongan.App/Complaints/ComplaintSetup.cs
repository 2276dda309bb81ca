using Kentongan.App.Jobs;
using Kentongan.Calendars;
using Kentongan.Decide.Complaints;

namespace Kentongan.App.Complaints;

/// <summary>What complaints, questions and working days are made of.</summary>
static class ComplaintSetup
{
    public static IServiceCollection AddComplaints(this IServiceCollection services) => services
        .AddScoped<HolidayBook>()
        .AddScoped<AgencyTimes>()
        .AddScoped<ComplaintIntake>()
        .AddScoped<ComplaintImport>()
        .AddScoped<ComplaintTriage>()
        .AddScoped<ComplaintRound>()
        .AddScoped<ComplaintBoard>()
        .AddScoped<ComplaintWording>()
        .AddScoped<QuestionCollecting>()
        .AddWork<EscalateLateComplaints>("complaints", "40 5/15 * * * ?");
}

/// <summary>Puts complaints and questions whose clock ran out before the head.</summary>
sealed class EscalateLateComplaints(ComplaintRound round) : IScheduledWork
{
    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        var count = await round.RunAsync(cancellationToken);
        return new($"{count} complaints and questions escalated", $"{count} aduan dan pertanyaan dinaikkan");
    }
}
