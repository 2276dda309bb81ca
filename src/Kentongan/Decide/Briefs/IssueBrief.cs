using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kentongan.Decide.Briefs;

/// <summary>The issue on one page: half counted by the machine, half judged by people; each version stays as it was.</summary>
public sealed record IssueBrief
{
    public required int Version { get; init; }
    public required MachineHalf Counted { get; init; }
    public required BriefWords Words { get; init; }
    public required string Author { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }
    public string? ApprovedBy { get; init; }
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>SHA-256 over figures and words, hexadecimal: shows later that neither was changed.</summary>
    public required string Hash { get; init; }

    public bool IsUnchanged => Hash == HashOf(Counted, Words, Author, WrittenAt);

    public static string HashOf(MachineHalf counted, BriefWords words, string author, DateTimeOffset at)
    {
        var text = new StringBuilder().AppendJoin('\u001f', words.All).Append('\u001f').Append(author).Append('\u001f').Append(at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        foreach (var figure in counted.All)
        {
            text.Append('\u001f').Append(CultureInfo.InvariantCulture, $"{figure.Key}|{figure.Subject}|{figure.Value:R}|{figure.Of}|{figure.Posts.From:O}|{figure.Posts.Until:O}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>What people judged.</summary>
/// <param name="TopLine">The issue in two sentences at most.</param>
/// <param name="WhatHappened">Facts with times.</param>
/// <param name="IsCriticismValid">Whether the criticism is right: mandatory.</param>
/// <param name="CriticismAnswer">What the responsible agency says to it.</param>
/// <param name="Responsibility">Victim, accidental, preventable or unknown (situational crisis communication theory).</param>
/// <param name="Confidence">0 low, 1 medium, 2 high.</param>
/// <param name="Unknowns">What is not known, and the limits of the numbers.</param>
/// <param name="Options">Choices with their pros and risks, "watch only" and "fix the service" among them.</param>
/// <param name="Recommendation">Which, and why.</param>
/// <param name="DecisionNeeded">Who decides what, by when.</param>
public sealed record BriefWords(
    string TopLine, string WhatHappened, CriticismVerdict? IsCriticismValid, string CriticismAnswer, Responsibility Responsibility,
    int Confidence, string Unknowns, string Options, string Recommendation, string DecisionNeeded)
{
    internal IEnumerable<string> All =>
    [
        TopLine, WhatHappened, IsCriticismValid?.ToString() ?? "", CriticismAnswer, Responsibility.ToString(),
        Confidence.ToString(CultureInfo.InvariantCulture), Unknowns, Options, Recommendation, DecisionNeeded,
    ];
}

/// <summary>Whether the criticism is right. The numbers are stored.</summary>
public enum CriticismVerdict : byte
{
    No = 0,
    Partly = 1,
    Yes = 2,
}

/// <summary>How far the agency is responsible for what happened. The numbers are stored.</summary>
public enum Responsibility : byte
{
    Unknown = 0,
    Victim = 1,
    Accidental = 2,
    Preventable = 3,
}
