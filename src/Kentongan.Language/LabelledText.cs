namespace Kentongan.Language;

/// <summary>A text and what somebody who read it called it: an example to learn from, or to be judged by.</summary>
public sealed record LabelledText(string Text, string Label)
{
    /// <summary>How much it counts in learning, beside others that count 1.</summary>
    public float Weight { get; init; } = 1;
}
