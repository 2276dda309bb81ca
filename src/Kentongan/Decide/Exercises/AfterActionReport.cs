namespace Kentongan.Decide.Exercises;

/// <summary>How an exercise went, measured on the story's clock.</summary>
/// <param name="EventAt">When the event happened, in the story.</param>
/// <param name="Until">Up to when it is judged, in the story.</param>
/// <param name="MadeAt">When it was counted, on people's clocks.</param>
/// <param name="Played">Posts that had come by then.</param>
/// <param name="Times">Detect, verify, decide, say.</param>
/// <param name="Injects">What was asked of the team.</param>
/// <param name="Rumours">The planted rumours that were out long enough to be noticed.</param>
/// <param name="Errors">What went wrong, each with its proof.</param>
/// <param name="Points">What was reached of what could be reached until then.</param>
/// <param name="Score">0–100; null when nothing was due yet.</param>
public sealed record AfterActionReport(
    DateTimeOffset EventAt, DateTimeOffset Until, DateTimeOffset MadeAt, long Played, IReadOnlyList<MeasuredTime> Times, Tally Injects, Tally Rumours,
    IReadOnlyList<Shortfall> Errors, Points Points, double? Score);

/// <summary>A step and how long it took.</summary>
/// <param name="Step">Which.</param>
/// <param name="From">From when on it is measured, in the story; null when no issue was opened.</param>
/// <param name="At">When it was done, in the story; null when it was not.</param>
/// <param name="DueAt">Until when it was wanted, in the story.</param>
/// <param name="Target">The practice's clock for it.</param>
/// <param name="RealMinutes">How long it took people, in minutes of their time.</param>
/// <param name="Proof">The page that shows it, from the root of the site.</param>
/// <param name="Points">What it earns.</param>
public sealed record MeasuredTime(
    ResponseStep Step, DateTimeOffset? From, DateTimeOffset? At, DateTimeOffset DueAt, TimeSpan Target, double? RealMinutes, string? Proof, Points Points)
{
    public TimeSpan? Took => At - From;

    public bool IsInTime => At <= DueAt;
}

/// <summary>The steps whose time is taken. The numbers are stored.</summary>
public enum ResponseStep : byte
{
    /// <summary>From the event to the opening of an issue.</summary>
    Detect = 0,

    /// <summary>From the opening to the first evidence or verdict on a claim.</summary>
    Verify = 1,

    /// <summary>From the opening to a decision with its reason.</summary>
    Decide = 2,

    /// <summary>From the opening to the first approved message.</summary>
    Say = 3,
}

/// <summary>How many of how many were dealt with, and how many of them late.</summary>
public sealed record Tally(int Due, int Done, int Late, Points Points);

/// <summary>What was reached, of what could be.</summary>
public sealed record Points(double Reached, double Most);

/// <summary>Something that went wrong.</summary>
/// <param name="Kind">What.</param>
/// <param name="Subject">On which level, claim, message, inject or rumour; a fictional one.</param>
/// <param name="Found">What the team had; empty when there was nothing.</param>
/// <param name="Expected">What the scenario says.</param>
/// <param name="Proof">The page that shows it; null when the fault is that there is none.</param>
public sealed record Shortfall(ShortfallKind Kind, string Subject, string Found, string Expected, string? Proof);

/// <summary>Kinds of faults. The numbers are stored: only append.</summary>
public enum ShortfallKind : byte
{
    LevelTooLow = 0,
    LevelTooHigh = 1,

    /// <summary>A verdict was given on what is criticism, satire or a petition in the story.</summary>
    VerdictOnOpinion = 2,

    /// <summary>A verdict that the scenario's evidence contradicts.</summary>
    WrongVerdict = 3,
    MissedRumour = 4,
    MessageTooLong = 5,
    UnansweredInject = 6,
    LateAnswer = 7,

    /// <summary>A message states a figure that the scenario's facts contradict.</summary>
    ContradictsFacts = 8,
}
