using System.Text.Json.Serialization;

namespace Kentongan.App.Cli.Learning;

/// <summary>Accuracy and macro-F1, 0–1.</summary>
sealed record JudgedFigures(double Accuracy, [property: JsonPropertyName("macro_f1")] double MacroF1);
