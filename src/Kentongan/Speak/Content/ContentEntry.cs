namespace Kentongan.Speak.Content;

/// <summary>One line of a content item's history.</summary>
public sealed record ContentEntry(DateTimeOffset At, string Actor, string Deed, string Text);
