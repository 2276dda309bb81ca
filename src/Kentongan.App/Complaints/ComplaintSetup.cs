using Kentongan.App.Feedback;
using Kentongan.App.Jobs;
using Kentongan.App.Transparency;
using Kentongan.Calendars;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Feedback;

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
        .AddScoped<FeedbackEvidence>()
        .AddScoped<FeedbackRound>()
        .AddScoped<PublicRecord>()
        .AddWork<EscalateLateComplaints>("complaints", "40 5/15 * * * ?");
}

/// <summary>Puts complaints and questions whose clock ran out before the head.</summary>
sealed class EscalateLateComplaints(ComplaintRound round, FeedbackRound register) : IScheduledWork
{
    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        var (count, lines) = (await round.RunAsync(cancellationToken), await register.RunAsync(cancellationToken));
        return new($"{count} complaints and questions, {lines} lines of feedback escalated", $"{count} aduan dan pertanyaan, {lines} umpan balik dinaikkan");
    }
}
