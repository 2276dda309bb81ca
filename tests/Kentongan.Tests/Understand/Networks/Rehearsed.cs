using Kentongan.Decide.Rehearsal;
using Kentongan.Listen;
using Kentongan.Understand;

namespace Kentongan.Tests.Understand.Networks;

/// <summary>Posts of a rehearsal as mentions: official accounts are named, everybody else is a pseudonym.</summary>
static class Rehearsed
{
    static readonly TopicId _topic = new(1);

    public static IReadOnlyList<SimulatedPost> Play(string scenario, int posts, int seed) =>
        [.. new Simulation(Scenarios.Find(scenario)!, posts, seed, Simulation.UsualStart).Play()];

    public static Mention Hear(SimulatedPost simulated)
    {
        var (post, truth) = (simulated.Post, simulated.Truth);
        return new(
            new()
            {
                Id = post.Id,
                Channel = post.Channel,
                Kind = post.Kind,
                NativeId = post.NativeId,
                Text = post.Text,
                Author = Account(post.Channel, post.Author!.Handle!, isPublic: truth.Group is "resmi" or "media"),
                ByOfficial = truth.Group == "resmi",
                RepostOf = post.RepostOf,
                RepostOfAccount = post.RepostOfHandle is { } repeated ? Account(post.Channel, repeated, isPublic: false) : null,
                InReplyToAccount = post.InReplyToHandle is { } answered ? Account(post.Channel, answered, isPublic: false) : null,
                Mentions = [.. post.Mentions.Select(handle => Account(post.Channel, handle, isPublic: false))],
                Hashtags = post.Hashtags,
                Links = post.Links,
                HasMedia = post.HasMedia,
                Media = [.. post.Media.Select(media => new MediaKey((long)Hash(media)))],
                Metrics = post.Metrics,
            },
            new() { Sentiment = truth.Sentiment, Words = [.. post.Text.Split(' ').Where(word => word.Length > 3).Distinct()] },
            _topic);
    }

    public static AuthorKey KeyOf(Channel channel, string handle) => new((long)Hash($"{channel} {handle}"));

    static ulong Hash(string text) => text.Aggregate(14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL);

    static AccountRef Account(Channel channel, string handle, bool isPublic) => new(KeyOf(channel, handle), isPublic ? handle : null);
}
