using System.Text.Json.Serialization;
using Kentongan.Language.Evaluation;

namespace Kentongan.App.Cli.Learning;

/// <summary>What <c>evaluate</c> found out about a model; each task fills what applies to it.</summary>
sealed record Evaluation
{
    public required string Task { get; init; }

    /// <summary>Judged texts, words or sentences.</summary>
    public required int N { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Accuracy { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("macro_f1")]
    public double? MacroF1 { get; init; }

    /// <summary>How far the probability of the answer is from the share of right answers, 0–1; of models that give one label.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("calibration_error")]
    public double? CalibrationError { get; init; }

    /// <summary>Corpus BLEU-4, 0–100.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Bleu { get; init; }

    /// <summary>F1 over whole entities, 0–1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("entity_f1")]
    public double? EntityF1 { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, ClassScore>? PerClass { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SortedDictionary<string, SortedDictionary<string, int>>? Confusion { get; init; }

    public double TextsPerSecond { get; init; }

    /// <summary>The same as the product judges, whose rules stand behind the model (abuse alone).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JudgedFigures? Product { get; init; }

    /// <summary>What learning from reviewed posts changed, judged on reviewed posts that were held out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReviewedGain? Reviewed { get; init; }

    public static Evaluation Of(string task, ConfusionMatrix confusion, TimeSpan took) => new()
    {
        Task = task,
        N = confusion.Total,
        Accuracy = confusion.Accuracy,
        MacroF1 = confusion.MacroF1,
        PerClass = confusion.Truths.ToDictionary(label => label, confusion.ScoreOf, StringComparer.Ordinal),
        Confusion = confusion.ToTable(),
        TextsPerSecond = Rate(confusion.Total, took),
    };

    public static double Rate(int count, TimeSpan took) => Math.Round(count / Math.Max(took.TotalSeconds, 1e-9), 1);
}
