using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Decide.Complaints;
using Kentongan.Understand;
using Kentongan.Understand.Questions;

namespace Kentongan.App.Complaints;

/// <summary>Takes the unanswered questions of a topic into the register.</summary>
public sealed class QuestionCollecting(
    VisibleTopics topics, ITopicReadings readings, QuestionReading questions, Officials officials, ComplaintIntake intake, AgencyTimes times, Viewer viewer, TimeProvider time)
{
    public const int UsualDays = 14;
    const int Longest = 92;

    /// <summary>Null when there is no such topic for this person.</summary>
    /// <param name="topic">Which.</param>
    /// <param name="days">How many of its last days are looked at.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Intake?> TakeAsync(int topic, int days, CancellationToken cancellationToken)
    {
        if (await topics.FindAsync(topic, cancellationToken) is not { } found)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var period = Period.Ending(await readings.SpanAsync(found.Id, cancellationToken), Math.Clamp(days, 1, Longest), viewer.Zone, now);
        var (handles, options) = await officials.AllAsync(cancellationToken);
        var asked = await questions.ReadAsync(new() { Topic = found.Id, From = period.From, Until = period.Until }, handles, options, now, cancellationToken);
        var (_, zone) = await times.OfAsync(found.AgencyId, cancellationToken);
        return await intake.TakeAsync(asked, found, zone, viewer.Name, cancellationToken);
    }
}
