using Kentongan.Language;

namespace Kentongan.App.Cli.Learning;

/// <summary>What a classifier is taught.</summary>
/// <param name="Train">Texts to learn from.</param>
/// <param name="Valid">Texts to judge by.</param>
/// <param name="Beside">Texts with labels of sentiment, whose scores help with other questions.</param>
sealed record Lesson(IReadOnlyList<LabelledText> Train, IReadOnlyList<LabelledText> Valid, IReadOnlyList<LabelledText> Beside)
{
    /// <summary>Texts of one kind to learn from, which get a second set of weights of their own.</summary>
    public IReadOnlyList<LabelledText> Special { get; init; } = [];
}
