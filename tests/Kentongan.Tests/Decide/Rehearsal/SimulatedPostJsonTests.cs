using System.Text.Json;
using Kentongan.Decide.Rehearsal;

namespace Kentongan.Tests.Decide.Rehearsal;

public sealed class SimulatedPostJsonTests
{
    [Fact]
    public void A_line_is_one_object_with_the_columns_of_the_plain_import()
    {
        using var json = new SimulatedPostJson();
        foreach (var simulated in SimulationTests.Run("flood", 2_000, seed: 21).Play())
        {
            var line = json.Line(simulated);
            using var parsed = JsonDocument.Parse(line);
            var root = parsed.RootElement;

            Assert.Equal((byte)'\n', line.Span[^1]);
            Assert.Equal(simulated.Post.NativeId, root.GetProperty("id").GetString());
            Assert.Equal(simulated.Post.Channel, Enum.Parse<Channel>(root.GetProperty("channel").GetString()!));
            Assert.Equal(simulated.Post.CreatedAt, root.GetProperty("created_at").GetDateTimeOffset());
            Assert.Equal(simulated.Post.Text, root.GetProperty("text").GetString());
            Assert.Equal(simulated.Post.RepostOf, root.TryGetProperty("repost_of", out var repost) ? repost.GetString() : null);
            Assert.Equal(simulated.Post.Hashtags.Count, root.TryGetProperty("hashtags", out var tags) ? tags.GetArrayLength() : 0);
            Assert.Equal(simulated.Truth.Group, root.GetProperty("truth").GetProperty("group").GetString());
            Assert.Equal(simulated.Truth.Sentiment, Enum.Parse<Sentiment>(root.GetProperty("truth").GetProperty("sentiment").GetString()!, ignoreCase: true));
        }
    }
}
