using System.Globalization;
using Kentongan.Decide.Alerts;
using Kentongan.Records;

namespace Kentongan.Decide.Signals;

/// <summary>
/// When a topic raises signals and who is told: thresholds that people set, what the machine learned from false alarms,
/// quiet hours and routes.
/// </summary>
public sealed record SignalRule : IRecord<SignalRule>
{
    /// <summary>The practice's threshold, in standard deviations.</summary>
    public const double UsualThreshold = 3.5;

    /// <summary>How far false alarms can raise a threshold, so that a topic never goes deaf.</summary>
    public const double MostLearned = 3;

    public int Number { get; init; }
    public required TopicId Topic { get; init; }
    public required int AgencyId { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>In standard deviations; a kind that is missing has <see cref="UsualThreshold"/>.</summary>
    public IReadOnlyDictionary<SignalKind, double> Thresholds { get; init; } = new Dictionary<SignalKind, double>();

    /// <summary>What false alarms added, in standard deviations.</summary>
    public IReadOnlyDictionary<SignalKind, double> Learned { get; init; } = new Dictionary<SignalKind, double>();
    public IReadOnlyList<SignalKind> Off { get; init; } = [];
    public QuietHours? Quiet { get; init; }
    public IReadOnlyList<AlertRoute> Routes { get; init; } = [];

    /// <summary>Until when the topic was looked at.</summary>
    public DateTimeOffset? LookedUntil { get; init; }
    public IReadOnlyList<Entry> History { get; init; } = [];
    public int Version { get; init; } = 1;

    static string IRecord<SignalRule>.Noun => "signal-rule";
    TopicId? IRecord<SignalRule>.Topic => Topic;
    bool IRecord<SignalRule>.IsOpen => true;
    string IRecord<SignalRule>.Key => KeyOf(Topic);
    string IRecord<SignalRule>.Standing => $"{Thresholds.Count} thresholds, {Routes.Count} routes";
    Entry? IRecord<SignalRule>.LastDeed => History.Count > 0 ? History[^1] : null;
    SignalRule IRecord<SignalRule>.Kept(int number, int version) => this with { Number = number, Version = version };

    public static string KeyOf(TopicId topic) => $"topic:{topic}";

    public static SignalRule For(Topic topic, DateTimeOffset now) => new() { Topic = topic.Id, AgencyId = topic.AgencyId, MadeAt = now };

    /// <summary>What a signal of this kind must reach, in standard deviations.</summary>
    public double Threshold(SignalKind kind) => Thresholds.GetValueOrDefault(kind, UsualThreshold) + Learned.GetValueOrDefault(kind);

    /// <summary>
    /// A false alarm raises its kind's threshold half of the way to its strength, but by <see cref="MostLearned"/> in all.
    /// </summary>
    public SignalRule LearnFromFalseAlarm(SignalKind kind, double strength, DateTimeOffset now)
    {
        var step = Math.Max(0, strength - Threshold(kind)) / 2;
        return Learn(kind, Math.Min(MostLearned, Learned.GetValueOrDefault(kind) + step), now);
    }

    /// <summary>A signal that became an issue was worth it: half of what was learned is forgotten.</summary>
    public SignalRule LearnFromIssue(SignalKind kind, DateTimeOffset now) =>
        Learned.GetValueOrDefault(kind) == 0 ? this : Learn(kind, Learned[kind] / 2, now);

    SignalRule Learn(SignalKind kind, double learned, DateTimeOffset now) => this with
    {
        Learned = new Dictionary<SignalKind, double>(Learned) { [kind] = Math.Round(learned, 2) },
        History = [.. History, new(now, "system", "learned", $"{kind} +{learned.ToString("0.00", CultureInfo.InvariantCulture)}")],
    };
}
