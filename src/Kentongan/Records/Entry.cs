namespace Kentongan.Records;

/// <summary>One line of a record's history.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Actor">The user name of the person who did it, or <c>system</c>.</param>
/// <param name="Deed">What was done, as <c>opened</c>, <c>level</c>, <c>note</c>, <c>approved</c>.</param>
/// <param name="Text">The person's words; for a change also the reason.</param>
public sealed record Entry(DateTimeOffset At, string Actor, string Deed, string Text);
