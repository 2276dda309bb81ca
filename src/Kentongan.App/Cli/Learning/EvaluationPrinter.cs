using System.Globalization;

namespace Kentongan.App.Cli.Learning;

/// <summary>Shows an evaluation to a person.</summary>
static class EvaluationPrinter
{
    public static void Print(Evaluation evaluation)
    {
        Line("n", evaluation.N);
        Line("accuracy", evaluation.Accuracy);
        Line("macro F1", evaluation.MacroF1);
        Line("calibration error", evaluation.CalibrationError);
        Line("BLEU", evaluation.Bleu);
        Line("entity F1", evaluation.EntityF1);
        Line("texts per second", evaluation.TextsPerSecond);
        Line("product macro F1", evaluation.Product?.MacroF1);
        if (evaluation.Reviewed is { } gain)
        {
            Line("reviewed learned", gain.Learned);
            Line("reviewed held out", gain.Held);
            Line("macro F1 before", gain.Before.MacroF1);
            Line("macro F1 after", gain.After.MacroF1);
        }

        foreach (var (label, score) in evaluation.PerClass ?? new Dictionary<string, Kentongan.Language.Evaluation.ClassScore>(StringComparer.Ordinal))
        {
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {label,-16} precision {score.Precision:F3}  recall {score.Recall:F3}  F1 {score.F1:F3}  n {score.Support}"));
        }
    }

    static void Line(string name, double? value)
    {
        if (value is { } figure)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18}{figure:0.####}"));
        }
    }
}
