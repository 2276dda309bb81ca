namespace Kentongan.Understand.Review;

/// <summary>What somebody, machine or person, says a post is; <c>Unknown</c> where they could not tell.</summary>
public readonly record struct ReviewLabels(Sentiment Sentiment, Emotion Emotion, MessageKind Kind)
{
    /// <summary>The dimensions that people review.</summary>
    public static IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Sentiment, Dimension.Emotion, Dimension.Kind];

    /// <summary>The labels of a kept post.</summary>
    public static ReviewLabels Of(Annotation annotation) => new(annotation.Sentiment, annotation.Emotion, annotation.Kind);

    /// <summary>The stored number of the label in <paramref name="dimension"/>; 0 where it is unknown.</summary>
    public byte In(Dimension dimension) => dimension switch
    {
        Dimension.Sentiment => (byte)Sentiment,
        Dimension.Emotion => (byte)Emotion,
        Dimension.Kind => (byte)Kind,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "People review sentiment, emotion and kind of message."),
    };
}
