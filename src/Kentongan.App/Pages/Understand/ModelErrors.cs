using Kentongan.App.Words;
using Kentongan.Language.Classify;
using Kentongan.Understand;
using Kentongan.Understand.Honesty;

namespace Kentongan.App.Pages.Understand;

/// <summary>What was measured of the models that label posts, on texts that they never learned from.</summary>
public static class ModelErrors
{
    /// <summary>The figures behind a dimension; null where nothing is guessed or nothing was measured.</summary>
    public static HeldOut? Of(Dimension? dimension) => Model(dimension)?.Model.HeldOut is { N: > 0 } held ? held : null;

    /// <summary>A share corrected for the model's error; null when nothing honest can be said.</summary>
    public static Proportion? Corrected(Dimension dimension, KeyCount count, long judged)
    {
        if (Of(dimension) is not { } held || Model(dimension) is not { } model)
        {
            return null;
        }

        var label = model.Labels.ToList().IndexOf(Labels.Name(dimension, count.Key).ToLowerInvariant());
        return label < 0 || label >= held.Labels.Count
            ? null
            : CorrectedShare.Of(count.Count, judged, held.Labels[label].Sensitivity, held.Labels[label].Specificity);
    }

    static LinearClassifier? Model(Dimension? dimension) => dimension switch
    {
        Dimension.Sentiment => ShippedModels.Sentiment,
        Dimension.Emotion => ShippedModels.Emotion,
        Dimension.Kind => ShippedModels.Kind,
        _ => null,
    };
}
