namespace Kentongan.Speak.Content;

/// <summary>The message as one channel will show it.</summary>
public sealed record Variant(Channel Channel, string Text);
