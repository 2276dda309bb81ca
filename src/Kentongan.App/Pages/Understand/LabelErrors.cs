using Kentongan.Understand;
using Kentongan.Understand.Honesty;

namespace Kentongan.App.Pages.Understand;

/// <summary>How often the labels of one dimension are right, and how each label errs.</summary>
/// <param name="IsFromField">People checked posts of this topic; else texts of the model's own test were judged.</param>
/// <param name="N">Posts or texts that were judged.</param>
/// <param name="Labels">Sensitivity and specificity of the labels that enough was seen of, by their stored number.</param>
public sealed record LabelErrors(bool IsFromField, Proportion Accuracy, long N, IReadOnlyDictionary<byte, (double Sensitivity, double Specificity)> Labels)
{
    /// <summary>A share of <paramref name="judged"/> posts corrected for these errors; null when nothing honest can be said.</summary>
    public Proportion? Corrected(KeyCount count, long judged) =>
        byte.TryParse(count.Key, out var label) && Labels.TryGetValue(label, out var errs)
            ? CorrectedShare.Of(count.Count, judged, errs.Sensitivity, errs.Specificity)
            : null;
}
