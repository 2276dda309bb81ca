using Kentongan.Speak.Limits.X;

namespace Kentongan.Speak.Limits;

/// <summary>The countable things in a draft.</summary>
static class Entities
{
    /// <summary>Where each one starts in the text (0 for those that stand beside it).</summary>
    public static IReadOnlyList<int> Find(Entity entity, Draft draft) => entity switch
    {
        Entity.Hashtag => [.. XHashtags.Find(draft.Text).Select(found => found.Start)],
        Entity.Mention => [.. XMentions.Find(draft.Text).Select(found => found.Start)],
        Entity.Link => [.. XUrls.Find(draft.Text).DistinctBy(found => found.Value, StringComparer.Ordinal).Select(found => found.Start)],
        Entity.Cashtag => [.. XCashtags.Find(draft.Text).Select(found => found.Start)],
        Entity.Tag => [.. draft.Tags.Select(_ => 0)],
        _ => [.. draft.Languages.Select(_ => 0)],
    };
}
