using System.Globalization;
using Kentongan.Records;

namespace Kentongan.Decide.Claims;

/// <summary>The number of a claim, as addresses show it.</summary>
public readonly record struct ClaimId(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Something that is said, with what it is, what the evidence shows, and who checked it: a line of the rumour log.</summary>
public sealed record Claim : IRecord<Claim>
{
    public required ClaimId Id { get; init; }

    /// <summary>The claim in one sentence, in its own words.</summary>
    public required string Text { get; init; }
    public required ClaimKind Kind { get; init; }
    public TopicId? Topic { get; init; }
    public IssueId? Issue { get; init; }
    public required int AgencyId { get; init; }
    public required string Author { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public IReadOnlyList<ClaimEvidence> Evidence { get; init; } = [];

    /// <summary>A verdict that one verifier gave and a second must confirm.</summary>
    public GivenVerdict? Proposed { get; init; }

    /// <summary>The verdicts that two verifiers agreed on, oldest first; the last one holds.</summary>
    public IReadOnlyList<ConfirmedVerdict> Verdicts { get; init; } = [];

    /// <summary>Whether to answer in public, and why.</summary>
    public ResponseChoice? Response { get; init; }

    /// <summary>When the clarification was published; null while there is none.</summary>
    public DateTimeOffset? ClarifiedAt { get; init; }

    /// <summary>Posts of which a person said whether they repeat the claim; what the machine suggests is none of these.</summary>
    public IReadOnlyList<JudgedSighting> Sightings { get; init; } = [];

    /// <summary>The address of a ClaimReview that it came from; null when it was written here.</summary>
    public string? ImportedFrom { get; init; }
    public bool IsRehearsal { get; init; }
    public IReadOnlyList<Entry> History { get; init; } = [];
    public int Version { get; init; } = 1;

    static string IRecord<Claim>.Noun => "claim";
    int IRecord<Claim>.Number => Id.Value;
    bool IRecord<Claim>.IsOpen => Kind == ClaimKind.Fact && Verdicts.Count == 0;
    string? IRecord<Claim>.Key => ImportedFrom is null ? null : $"review:{AgencyId}:{ImportedFrom}";
    string IRecord<Claim>.Standing => $"{Kind} {Holds}";
    Entry? IRecord<Claim>.LastDeed => History.Count > 0 ? History[^1] : null;
    Claim IRecord<Claim>.Kept(int number, int version) => this with { Id = new(number), Version = version };

    /// <summary>The verdict that holds now.</summary>
    public Verdict Holds => Verdicts.Count == 0 ? Verdict.Unverified : Verdicts[^1].Verdict;

    /// <summary>Whether posts are compared with it: something that was shown to be false or misleading.</summary>
    public bool IsDebunk => Holds is Verdict.False or Verdict.Misleading;

    internal Claim With(Entry entry) => this with { History = [.. History, entry] };
}

/// <summary>A primary source for or against a claim.</summary>
public sealed record ClaimEvidence(string Title, string Address, string By, DateTimeOffset At);

/// <summary>What one verifier found.</summary>
public sealed record GivenVerdict(Verdict Verdict, string Reason, string By, DateTimeOffset At);

/// <summary>What two verifiers found; <paramref name="Corrects"/> is the public correction when it replaces an earlier verdict.</summary>
public sealed record ConfirmedVerdict(Verdict Verdict, string Reason, string By, string ConfirmedBy, DateTimeOffset At, string? Corrects);

/// <summary>A post that was suggested as a repetition, and what a person said of it.</summary>
public sealed record JudgedSighting(PostId Post, bool Repeats, string By, DateTimeOffset At);

/// <summary>Whether to answer a claim, after RESIST: how far it spreads, what it can do, whether an answer would feed it.</summary>
public sealed record ResponseChoice(bool Respond, string Reason, string By, DateTimeOffset At);
