using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Understand;
using Kentongan.Understand.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Kentongan.Bench.Store;

/// <summary>What is asked beyond one topic: the search box of every page, and the builder that looks through all posts of the last 30 days.</summary>
static class WholeStoreQuestions
{
    public delegate Task Question(IServiceProvider store, int round, CancellationToken cancellationToken);

    public static IEnumerable<(string Name, Question Ask)> All(StoreSamples samples, int topics)
    {
        yield return ("search box: a word in every topic", (s, round, t) => EveryTopicAsync(s, samples, topics, samples.WordOfRank(1 + (round % 5)), t));
        yield return ("search box: a rare word in every topic", (s, round, t) => EveryTopicAsync(s, samples, topics, samples.WordOfRank(20_000 + (round % 5)), t));
        yield return ("builder: posts of 30 days with a word", (s, round, t) => FoundAsync(s, samples, samples.WordOfRank(100 + (round % 5)), t));
        yield return ("builder: posts of 30 days with a frequent word", (s, round, t) => FoundAsync(s, samples, samples.WordOfRank(1 + (round % 5)), t));
        yield return ("builder: all it says of a word", (s, round, t) => PreviewAsync(s, samples, topics, samples.WordOfRank(100 + (round % 5)), t));
    }

    static Task EveryTopicAsync(IServiceProvider store, StoreSamples samples, int topics, string text, CancellationToken cancellationToken) =>
        SideBySide.CountAsync(
            store.GetRequiredService<ITopicReadings>(),
            [.. Enumerable.Range(1, topics).Select(topic => new MentionFilter { Topic = new(topic), From = samples.Start, Until = samples.End, Search = text })],
            cancellationToken);

    static Task FoundAsync(IServiceProvider store, StoreSamples samples, string text, CancellationToken cancellationToken) =>
        store.GetRequiredService<IPosts>().SearchAsync(
            SearchPlan.Of(Query.Parse(text).Query!.Root, QueryOptions.Default), samples.End.AddDays(-30), samples.End, 600, cancellationToken);

    static Task PreviewAsync(IServiceProvider store, StoreSamples samples, int topics, string text, CancellationToken cancellationToken) =>
        new TopicPreviewing(store.GetRequiredService<IPosts>(), new StoppedClock(samples.End)).PreviewAsync(
            Query.Parse(text).Query!.Root, QueryOptions.Default, [.. Enumerable.Range(1, topics).Select(topic => new TopicId(topic))], cancellationToken);
}
