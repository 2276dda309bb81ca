namespace Kentongan.Decide.Rehearsal;

/// <summary>
/// A fictional crisis: its invented city, agencies, accounts, course and texts, and what a demonstration needs beside the
/// posts (topic, issue, debunks, facts, injects). Nothing in it exists.
/// </summary>
public sealed record Scenario
{
    public required string Name { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>Title and summary in English; the story itself is Indonesian.</summary>
    public required ScenarioWords English { get; init; }
    public required string City { get; init; }
    public required string Region { get; init; }
    public required IReadOnlyList<District> Districts { get; init; }

    /// <summary>Whole days from the beginning of the stream to the midnight before the event.</summary>
    public required int CalmDays { get; init; }

    /// <summary>Whole days from that midnight to the end of the stream.</summary>
    public required int CrisisDays { get; init; }

    /// <summary>Hours after that midnight, local time, at which the event happens.</summary>
    public required double EventHour { get; init; }
    public required IReadOnlyList<FictionalAgency> Agencies { get; init; }
    public required IReadOnlyList<FictionalAccount> Accounts { get; init; }
    public required SuggestedTopic Topic { get; init; }
    public required SuggestedIssue Issue { get; init; }
    public required IReadOnlyList<KnownDebunk> Debunks { get; init; }
    public required IReadOnlyList<KnownFact> Facts { get; init; }
    public required IReadOnlyList<string> Hashtags { get; init; }
    public required IReadOnlyList<Wave> Waves { get; init; }
    public required IReadOnlyList<Inject> Injects { get; init; }

    /// <summary>The mark on every post of the rehearsal, as its source.</summary>
    public string Watermark => "LATIHAN " + Title;

    /// <summary>Title and summary in <c>id</c> or <c>en</c>.</summary>
    public ScenarioWords In(string language) => language == "en" ? English : new(Title, Summary);

    public TimeSpan Duration => TimeSpan.FromDays(CalmDays + CrisisDays);

    /// <summary>The event, from the beginning of the stream.</summary>
    public TimeSpan EventAt => TimeSpan.FromDays(CalmDays) + TimeSpan.FromHours(EventHour);
}

/// <summary>What a scenario is called, and what happens in it.</summary>
public sealed record ScenarioWords(string Title, string Summary);

/// <summary>A part of the invented city with places that people name.</summary>
public sealed record District(string Name, IReadOnlyList<string> Spots);

/// <summary>An invented agency, what it answers for, and whether it leads.</summary>
public sealed record FictionalAgency(string Name, string Mandate, bool Lead = false);

/// <summary>What to listen for, in our query language.</summary>
public sealed record SuggestedTopic(string Name, string Query, string Purpose, string LegalBasis);

/// <summary>The issue that a good analyst opens.</summary>
public sealed record SuggestedIssue(string Title, int Level, string Why);

/// <summary>A rumour of the scenario with what is true and who showed it.</summary>
public sealed record KnownDebunk(string Narrative, string Claim, string Verdict, string Truth, string Source);

/// <summary>A fact for the single narrative, with its source.</summary>
public sealed record KnownFact(string Text, string Source);
