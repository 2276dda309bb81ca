using System.Globalization;
using Kentongan.App.Words;
using Kentongan.Understand;
using Kentongan.Understand.Honesty;
using Kentongan.Understand.Review;

namespace Kentongan.App.Api;

/// <summary>A topic's reviews for a program.</summary>
public sealed record ReviewJson(int Drawn, int Answered, int Open, int Disputed, IReadOnlyList<ReviewJson.Checked> Dimensions)
{
    /// <summary>One dimension. <c>Matrix</c>: people's label → the machine's label → posts.</summary>
    public sealed record Checked(
        Dimension Dimension, int N, Proportion? Accuracy, Agreement? Agreement, IReadOnlyList<Label> Labels, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Matrix);

    public sealed record Label(string Name, Proportion? Sensitivity, Proportion? Specificity);

    public static ReviewJson Of(ReviewReading reading) => new(
        reading.Items.Count, reading.Answered, reading.Open, reading.Disputed, [.. ReviewLabels.Dimensions.Select(dimension => Of(reading, dimension))]);

    static Checked Of(ReviewReading reading, Dimension dimension)
    {
        var confusion = reading.Confusion(dimension);
        return new(
            dimension, confusion.N, confusion.IsEnough ? confusion.Accuracy : null, reading.Agreement(dimension),
            [.. confusion.Labels.Select(label => new Label(Name(label), confusion.Sensitivity(label), confusion.Specificity(label)))],
            confusion.Labels.ToDictionary(Name, truth => (IReadOnlyDictionary<string, int>)confusion.Labels.ToDictionary(Name, machine => confusion.Count(truth, machine))));

        string Name(byte label) => Labels.Name(dimension, label.ToString(CultureInfo.InvariantCulture)).ToLowerInvariant();
    }
}
