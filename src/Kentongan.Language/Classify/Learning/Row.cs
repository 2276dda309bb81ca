namespace Kentongan.Language.Classify.Learning;

/// <summary>An example as a trainer sees it: its features by bucket, as a vector of length 1, and the labels that hold.</summary>
sealed record Row(Feature[] Features, bool[] Labels, float Weight)
{
    /// <summary>True for a text of the kind that a <see cref="Specialist"/> learns from.</summary>
    public bool IsSpecial { get; init; }
}
