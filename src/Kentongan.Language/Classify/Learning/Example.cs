namespace Kentongan.Language.Classify.Learning;

/// <summary>A text and what people said it is: one label, or none or several where labels do not exclude each other.</summary>
public sealed record Example(string Text, IReadOnlyList<string> Labels, float Weight = 1)
{
    public Example(string text, string label, float weight = 1)
        : this(text, [label], weight)
    {
    }

    /// <summary>True for a text of the kind that a <see cref="Specialist"/> learns from.</summary>
    public bool IsSpecial { get; init; }
}
