using Kentongan.Decide.Rehearsal;
using Kentongan.Understand.Stories;

namespace Kentongan.Tests.Understand.Stories;

/// <summary>The rehearsal plants which articles were taken over from which; folding has to find them, and nothing else.</summary>
public sealed class RehearsedStoriesTests
{
    [Theory]
    [InlineData("flood"), InlineData("price-rise"), InlineData("vaccine-rumour"), InlineData("data-leak"), InlineData("aid-delay")]
    public void Articles_that_were_taken_over_are_found_and_others_are_left_alone(string scenario)
    {
        var articles = new Simulation(Scenarios.Find(scenario)!, 20_000, 7, Simulation.UsualStart).Play().Where(one => one.Post.Kind == PostKind.Article).ToList();
        var planted = articles.ToDictionary(one => one.Post.Url!, one => one.Truth.CopyOf ?? one.Post.Url!, StringComparer.Ordinal);
        var stories = StoryFolding.Fold(articles.Select(one => new StoryItem(one.Post.Url!, one.Post.Author!.Handle!, one.Post.Title!, one.Post.Text, one.Post.CreatedAt)));
        var folded = stories.SelectMany(story => story.Items.Skip(1).Select(item => (item.Key, First: story.First.Key))).ToList();
        var right = folded.Count(pair => planted[pair.Key] == planted[pair.First]);
        var copies = planted.Count(pair => pair.Key != pair.Value);
        var (precision, recall) = (right / (double)folded.Count, right / (double)copies);
        Console.WriteLine($"{scenario}: {articles.Count} articles, {copies} planted copies, {stories.Count} stories, the largest {stories.Max(story => story.Items.Count)}, precision {precision:0.000}, recall {recall:0.000}");
        Assert.True(copies > 20, $"{copies} copies");
        Assert.True(precision >= 0.9, $"precision {precision}");
        Assert.True(recall >= 0.95, $"recall {recall}");
    }
}
