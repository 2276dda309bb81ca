namespace Kentongan.Decide.Issues;

/// <summary>One line of an issue's timeline.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Actor">The user name of the person who did it.</param>
/// <param name="Deed">What was done, as <c>opened</c>, <c>level</c>, <c>assigned</c>, <c>evidence</c>, <c>note</c>, <c>decision</c>, <c>closed</c>.</param>
/// <param name="Text">The person's words; for a change also the reason.</param>
public sealed record IssueEntry(DateTimeOffset At, string Actor, string Deed, string Text);
