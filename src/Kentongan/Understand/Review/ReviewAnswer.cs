namespace Kentongan.Understand.Review;

/// <summary>What one person said about a post, without having seen what the machine said.</summary>
/// <param name="Reviewer">The user name.</param>
public sealed record ReviewAnswer(string Reviewer, DateTimeOffset At, ReviewLabels Labels);
