namespace Kentongan.App.Cli.Learning;

/// <summary>What a model can be trained for and judged by.</summary>
interface ILearnedTask
{
    /// <summary>What the terminal calls it.</summary>
    string Name { get; }

    /// <summary>Judges the shipped model, or the one of the question, on a file.</summary>
    Evaluation Evaluate(EvaluationQuestion question);

    /// <summary>Learns a model, writes it, and judges it on the validation file.</summary>
    Evaluation Train(TrainingOrder order, Action<string> progress);
}

/// <summary>What <c>evaluate</c> is asked.</summary>
/// <param name="Labels">The labels that may be answered; empty for all of the model's.</param>
/// <param name="Model">A model file; null for the shipped one.</param>
sealed record EvaluationQuestion(IReadOnlyList<string> Files, Columns Columns, IReadOnlyList<string> Labels, string? Model);

/// <summary>What <c>train</c> is asked.</summary>
sealed record TrainingOrder(IReadOnlyList<string> Train, IReadOnlyList<string> Valid, string Out, Columns Columns)
{
    /// <summary>Files of texts with labels of sentiment, which help to learn kind.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Files to learn from whose texts are of one kind and get a second set of weights of their own.</summary>
    public IReadOnlyList<string> Special { get; init; } = [];

    /// <summary>Posts that people labelled on the review screen; null when they are not asked for.</summary>
    public ReviewedTexts? Reviewed { get; init; }
}
