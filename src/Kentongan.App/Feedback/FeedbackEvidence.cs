using System.Globalization;
using Kentongan.App.Complaints;
using Kentongan.App.Pages.Understand;
using Kentongan.App.Web;
using Kentongan.Decide.Complaints;
using Kentongan.Decide.Feedback;
using Kentongan.Decide.Issues;
using Kentongan.Understand;
using Microsoft.Extensions.Localization;

namespace Kentongan.App.Feedback;

/// <summary>What a line of the register starts from: an issue with what it holds, complaints, or a topic's posts. Counted and pinned.</summary>
/// <param name="Theme">What it may be called.</param>
/// <param name="AgencyId">Whose it is.</param>
/// <param name="Counts">How many spoke of it.</param>
/// <param name="Pinned">The same as evidence.</param>
/// <param name="Issue">The issue that it came from.</param>
/// <param name="Topic">The topic that it came from.</param>
/// <param name="IsRehearsal">It belongs to a rehearsal.</param>
public sealed record FeedbackGround(
    string Theme, int AgencyId, FeedbackCounts Counts, IReadOnlyList<Evidence> Pinned, IssueId? Issue, TopicId? Topic, bool IsRehearsal);

/// <summary>Counts what a line of the register starts from, as the person at the screen may see it.</summary>
public sealed class FeedbackEvidence(
    ComplaintBoard complaints, ComplaintWording wording, VisibleIssues issues, VisibleTopics topics, ITopicReadings readings, IStringLocalizer words, Viewer viewer, TimeProvider time)
{
    const int Days = 28;

    static readonly MessageKind[] _feedback = [MessageKind.Complaint, MessageKind.Criticism, MessageKind.Suggestion];

    /// <summary>Null when there is nothing of that number, or it is not theirs.</summary>
    public async Task<FeedbackGround?> OfAsync(int? issue, IReadOnlyCollection<int> numbers, int? topic, CancellationToken cancellationToken) =>
        issue is { } number ? await OfIssueAsync(number, cancellationToken)
        : numbers.Count > 0 ? await OfComplaintsAsync(numbers, cancellationToken)
        : topic is { } id ? await OfTopicAsync(id, cancellationToken)
        : null;

    async Task<FeedbackGround?> OfIssueAsync(int number, CancellationToken cancellationToken)
    {
        if (await issues.FindAsync(number, cancellationToken) is not { } issue)
        {
            return null;
        }

        var joined = (await complaints.AllAsync(cancellationToken)).Where(line => line.Complaint.Issue == issue.Id).Select(line => line.Complaint).ToList();
        var pinned = issue.Evidence.Count > 0 ? issue.Evidence : joined.Count > 0 ? [Pin(wording.Evidence(joined, viewer.Name))] : [];
        var ofTopic = issue.Topic is { } topic && await topics.FindAsync(topic.Value, cancellationToken) is { } found ? await PostsAsync(found, cancellationToken) : null;
        return new(
            issue.Title, issue.AgencyId, Counts(joined) with { Posts = ofTopic?.Count ?? 0 }, ofTopic is { Pinned: var posts } ? [.. pinned, posts] : [.. pinned], issue.Id, issue.Topic, issue.IsRehearsal);
    }

    async Task<FeedbackGround?> OfComplaintsAsync(IReadOnlyCollection<int> numbers, CancellationToken cancellationToken)
    {
        var chosen = (await complaints.AllAsync(cancellationToken)).Select(line => line.Complaint).Where(complaint => numbers.Contains(complaint.Number)).ToList();
        return chosen.Count == 0 || chosen.Exists(complaint => complaint.AgencyId != chosen[0].AgencyId || complaint.IsRehearsal != chosen[0].IsRehearsal)
            ? null
            : new(chosen[0].Category ?? "", chosen[0].AgencyId, Counts(chosen), [Pin(wording.Evidence(chosen, viewer.Name))], chosen[0].Issue, null, chosen[0].IsRehearsal);
    }

    async Task<FeedbackGround?> OfTopicAsync(int id, CancellationToken cancellationToken) =>
        await topics.FindAsync(id, cancellationToken) is { } topic && await PostsAsync(topic, cancellationToken) is { Count: > 0 } counted
            ? new(topic.Name, topic.AgencyId, new(0, 0, counted.Count), [counted.Pinned], null, topic.Id, topic.IsRehearsal)
            : null;

    /// <summary>Posts of the last four weeks that complain, criticise or suggest; null when there are none.</summary>
    async Task<(long Count, Evidence Pinned)?> PostsAsync(Topic topic, CancellationToken cancellationToken)
    {
        var period = Period.Ending(await readings.SpanAsync(topic.Id, cancellationToken), Days, viewer.Zone, time.GetUtcNow());
        var filter = new MentionFilter { Topic = topic.Id, From = period.From, Until = period.Until, Kinds = _feedback };
        var kinds = (await readings.CountAsync(filter, Dimension.Kind, cancellationToken)).Where(kind => _feedback.Contains((MessageKind)byte.Parse(kind.Key, CultureInfo.InvariantCulture))).ToList();
        var total = kinds.Sum(kind => kind.Count);
        if (total == 0)
        {
            return null;
        }

        var text = string.Join(", ", kinds.Select(kind => $"{Words.Labels.Label(words, Dimension.Kind, kind.Key)}: {kind.Count.ToString("N0", CultureInfo.CurrentCulture)}"));
        return (total, Pin(new(words["feedback.posts", topic.Name, viewer.Zone.Day(period.From), viewer.Zone.Day(period.Until.AddSeconds(-1))], FilterAddress.Write($"/topik/{topic.Id}/kiriman", filter, withPeriod: true), text, viewer.Name)));
    }

    static FeedbackCounts Counts(IReadOnlyCollection<Complaint> complaints) => new(
        complaints.Count(complaint => complaint.Kind != ComplaintKind.Question), complaints.Where(complaint => complaint.Kind == ComplaintKind.Question).Sum(complaint => (long)complaint.Asked), 0);

    Evidence Pin(PinEvidence pin) => Evidence.Pin(pin.Title, pin.Address, pin.Content, pin.By, time.GetUtcNow());
}
