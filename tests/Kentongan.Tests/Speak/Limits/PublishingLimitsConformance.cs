using System.Text.Json;
using Kentongan.Speak.Limits;

namespace Kentongan.Tests.Speak.Limits;

/// <summary>
/// Lengths that a public publisher enforces, for the channels that are ours. Left out: channels that we do not publish to, providers without
/// a length, and TikTok's "tiktok" (2,000), where TikTok's own reference says 2,200.
/// </summary>
[Trait("kind", "conformance")]
public sealed class PublishingLimitsConformance
{
    static readonly Dictionary<string, Channel> _ours = new(StringComparer.Ordinal)
    {
        ["x"] = Channel.X, ["bluesky"] = Channel.Bluesky, ["mastodon"] = Channel.Mastodon, ["threads"] = Channel.Threads, ["instagram"] = Channel.Instagram,
        ["instagram-standalone"] = Channel.Instagram, ["facebook"] = Channel.Facebook, ["tiktok-business"] = Channel.TikTok, ["youtube"] = Channel.YouTube,
        ["telegram"] = Channel.Telegram,
    };

    [Fact]
    public void Our_lengths_are_those_of_another_publisher()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Shared.Golden("limits", "publishing-limits.json")));
        var cases = document.RootElement.EnumerateArray().Where(one => _ours.ContainsKey(one.GetProperty("provider").GetString()!) && Length(one) is not null).ToList();
        Assert.NotEmpty(cases);
        Cases.Run("limits", cases, one => PublishingLimits.Of(_ours[one.GetProperty("provider").GetString()!])!.Texts[0].Max == Length(one));
    }

    static int? Length(JsonElement one) => one.GetProperty("maxLength") switch
    {
        { ValueKind: JsonValueKind.Array } lengths => lengths[0].GetInt32(),
        { ValueKind: JsonValueKind.Object } named => named.GetProperty("standard").GetInt32(),
        _ => null,
    };
}
