using System.Globalization;
using Kentongan.Records;

namespace Kentongan.Decide.Signals;

/// <summary>Something unusual that a person should look at, with the reason why and what was done about it.</summary>
public sealed record Signal : IRecord<Signal>
{
    public required SignalId Id { get; init; }
    public required TopicId Topic { get; init; }
    public required int AgencyId { get; init; }
    public required Sighting Seen { get; init; }

    /// <summary>The threshold that it passed.</summary>
    public required double Threshold { get; init; }
    public required DateTimeOffset RaisedAt { get; init; }
    public IReadOnlyList<Driver> Drivers { get; init; } = [];
    public SignalStatus Status { get; init; }
    public DateTimeOffset? SnoozedUntil { get; init; }
    public IssueId? Issue { get; init; }

    /// <summary>The signal into which this one was merged.</summary>
    public SignalId? MergedInto { get; init; }
    public bool IsRehearsal { get; init; }
    public IReadOnlyList<Entry> History { get; init; } = [];
    public int Version { get; init; } = 1;

    TopicId? IRecord<Signal>.Topic => Topic;
    static string IRecord<Signal>.Noun => "signal";
    int IRecord<Signal>.Number => Id.Value;
    DateTimeOffset IRecord<Signal>.MadeAt => RaisedAt;
    bool IRecord<Signal>.IsOpen => Status == SignalStatus.Open;
    string IRecord<Signal>.Key => KeyOf(Topic, Seen);
    string IRecord<Signal>.Standing => $"{Seen.Kind} {Status} {Seen.Strength.ToString("0.0", CultureInfo.InvariantCulture)}";
    Entry? IRecord<Signal>.LastDeed => History.Count > 0 ? History[^1] : null;
    Signal IRecord<Signal>.Kept(int number, int version) => this with { Id = new(number), Version = version };

    public static string KeyOf(TopicId topic, Sighting seen) => $"{topic}:{seen.Kind}:{seen.Mark}";

    /// <summary>Whether it waits for somebody at <paramref name="now"/>.</summary>
    public bool WaitsAt(DateTimeOffset now) => Status == SignalStatus.Open && (SnoozedUntil is null || SnoozedUntil <= now);

    internal Signal With(Entry entry) => this with { History = [.. History, entry] };
}
