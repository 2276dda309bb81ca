namespace Kentongan.App.Api;

/// <summary>A topic as the API writes it.</summary>
public sealed record TopicJson(
    int Id, string Name, string Query, string Purpose, string LegalBasis, string Owner, int AgencyId, DateTimeOffset CreatedAt,
    DateTimeOffset EndsAt, int Version, bool IsRehearsal)
{
    public static TopicJson Of(Topic topic) => new(
        topic.Id.Value, topic.Name, topic.Query, topic.Purpose, topic.LegalBasis, topic.Owner, topic.AgencyId, topic.CreatedAt, topic.EndsAt,
        topic.Version, topic.IsRehearsal);
}
