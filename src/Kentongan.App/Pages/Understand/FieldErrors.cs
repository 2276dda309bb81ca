using Kentongan.Understand;
using Kentongan.Understand.Review;

namespace Kentongan.App.Pages.Understand;

/// <summary>The errors behind a topic's charts, read once a request: those that people measured on the topic, else those of the model's test texts.</summary>
public sealed class FieldErrors(IReviews reviews, TimeProvider time)
{
    readonly Dictionary<TopicId, ReviewReading> _read = [];

    /// <summary>Null where nothing is guessed or nothing was measured.</summary>
    public async Task<LabelErrors?> OfAsync(TopicId topic, Dimension? dimension, CancellationToken cancellationToken)
    {
        if (dimension is not { } known || !ReviewLabels.Dimensions.Contains(known))
        {
            return null;
        }

        if (!_read.TryGetValue(topic, out var reading))
        {
            _read[topic] = reading = new(await reviews.ItemsAsync(topic, cancellationToken), time.GetUtcNow());
        }

        var confusion = reading.Confusion(known);
        return confusion.IsEnough ? OfField(confusion) : ModelErrors.Of(known);
    }

    static LabelErrors OfField(FieldConfusion confusion) => new(
        IsFromField: true, confusion.Accuracy, confusion.N,
        confusion.Labels
            .Select(label => (Label: label, Se: confusion.Sensitivity(label), Sp: confusion.Specificity(label)))
            .Where(each => each.Se is not null && each.Sp is not null)
            .ToDictionary(each => each.Label, each => (each.Se!.Value.Share, each.Sp!.Value.Share)));
}
