namespace Kentongan.Listen.Queries;

/// <summary>What a query can ask about a post beside its words.</summary>
public enum FieldName : byte
{
    Url,
    Domain,
    Author,
    Channel,
    Language,
    Place,
    Sentiment,
    Emotion,
    Kind,
    Is,
    Has,
    From,
    To,
    MinEngagement,
}
