using Kentongan.App.Words;
using Kentongan.Language.Classify;
using Kentongan.Understand;
using Kentongan.Understand.Honesty;

namespace Kentongan.App.Pages.Understand;

/// <summary>What was measured of the models that label posts, on texts that they never learned from.</summary>
public static class ModelErrors
{
    /// <summary>The figures behind a dimension; null where nothing is guessed or nothing was measured.</summary>
    public static LabelErrors? Of(Dimension dimension) => Model(dimension)?.Model is { HeldOut.N: > 0 } model
        ? new(IsFromField: false, Proportion.Wilson(model.HeldOut.Accuracy, model.HeldOut.N), model.HeldOut.N, Numbered(dimension, model))
        : null;

    static Dictionary<byte, (double Sensitivity, double Specificity)> Numbered(Dimension dimension, LinearModel model) => Enumerable.Range(1, byte.MaxValue)
        .Select(number => (Number: (byte)number, At: PositionOf(model, Labels.Name(dimension, number.ToString(System.Globalization.CultureInfo.InvariantCulture)))))
        .Where(each => each.At >= 0 && each.At < model.HeldOut.Labels.Count)
        .ToDictionary(each => each.Number, each => (model.HeldOut.Labels[each.At].Sensitivity, model.HeldOut.Labels[each.At].Specificity));

    static int PositionOf(LinearModel model, string name)
    {
        for (var i = 0; i < model.Labels.Count; i++)
        {
            if (model.Labels[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    static LinearClassifier? Model(Dimension dimension) => dimension switch
    {
        Dimension.Sentiment => ShippedModels.Sentiment,
        Dimension.Emotion => ShippedModels.Emotion,
        Dimension.Kind => ShippedModels.Kind,
        _ => null,
    };
}
