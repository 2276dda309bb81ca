namespace Kentongan.Decide.Briefs;

/// <summary>A number of a brief as it was when the brief was written, with the view that it came from.</summary>
/// <param name="Key">What it is, as <c>volume</c>, <c>usual</c>, <c>negative</c>.</param>
/// <param name="Value">The number; a share is 0–1.</param>
/// <param name="Of">What a share was counted in; null for a plain count.</param>
/// <param name="Subject">The channel, words or tag that it is about; empty when it is the whole.</param>
/// <param name="Posts">The posts behind it.</param>
public sealed record Figure(string Key, double Value, long? Of, string Subject, Understand.MentionFilter Posts);
