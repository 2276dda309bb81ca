using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;
using Kentongan.Tests.Listen.Queries;

namespace Kentongan.Tests.Listen.Matching;

public sealed class MatcherTests
{
    [Fact]
    public void All_queries_at_once_give_the_same_matches_as_one_after_the_other()
    {
        var post = new Searchable();
        var matches = 0;
        for (var round = 0; round < 40; round++)
        {
            var samples = new Samples(round);
            var roots = Enumerable.Range(0, 150).Select(_ => Query.Parse(samples.Query(), Samples.Options).Query!.Root).ToList();
            var matcher = new Matcher(CompiledQueries.Compile(roots, Samples.Options));
            for (var i = 0; i < 60; i++)
            {
                samples.Fill(post);
                var expected = Enumerable.Range(0, roots.Count).Where(q => Evaluation.Holds(roots[q], post, Samples.Options)).ToList();
                var found = matcher.Match(post);
                matches += expected.Count;
                Assert.True(expected.SequenceEqual(found), Difference(roots, expected, found));
            }
        }

        Assert.True(matches > 50_000);
    }

    [Fact]
    public void What_the_stream_teaches_changes_the_cost_and_never_the_answer()
    {
        var samples = new Samples(77);
        var roots = Enumerable.Range(0, 100).Select(_ => Query.Parse(samples.Query(), Samples.Options).Query!.Root).ToList();
        var posts = Enumerable.Range(0, 200).Select(_ => Read(samples)).ToList();
        var first = new Matcher(CompiledQueries.Compile(roots, Samples.Options));
        var before = posts.Select(post => first.Match(post).ToArray()).ToList();
        var frequencies = new TermFrequencies();
        first.Report(frequencies);
        var second = new Matcher(CompiledQueries.Compile(roots, Samples.Options, frequencies));
        Assert.Equal(before, posts.Select(post => second.Match(post).ToArray()));
    }

    [Fact]
    public void A_text_of_a_hundred_thousand_characters_takes_bounded_time()
    {
        var chain = string.Join(" NEAR/100 ", Enumerable.Repeat("(yang OR \"yang yang\" OR ya*)", 12));
        string[] queries = [chain, "\"yang yang yang yang yang bukan\"", "=\"yang Yang\" tidak*"];
        var matcher = new Matcher(CompiledQueries.Compile([.. queries.Select(query => Query.Parse(query).Query!.Root)], Samples.Options));
        var post = new Searchable();
        post.Read(string.Concat(Enumerable.Repeat("yang ", 20_000)));
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal([0], matcher.Match(post));
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 30);
    }

    [Fact]
    public void Joining_spans_keeps_the_shortest_of_those_that_hold_both_sides()
    {
        var random = new Random(5);
        for (var round = 0; round < 2000; round++)
        {
            var (left, right, distance) = (Draw(random), Draw(random), random.Next(1, 6));
            var all = (from a in left from b in right let gap = a.First <= b.First ? b.First - a.Last : a.First - b.Last
                       where gap >= 1 && gap <= distance select new Span(Math.Min(a.First, b.First), Math.Max(a.Last, b.Last))).Distinct().ToList();
            var shortest = all.Where(span => !all.Any(other => other != span && other.First >= span.First && other.Last <= span.Last));
            Assert.Equal(Spans.Ordered(shortest), Spans.Join(left, right, distance));
        }
    }

    static IReadOnlyList<Span> Draw(Random random) =>
        Spans.Ordered(Enumerable.Range(0, random.Next(0, 6)).Select(_ => random.Next(0, 15)).Select(first => new Span(first, first + random.Next(0, 3))));

    static Searchable Read(Samples samples)
    {
        var post = new Searchable();
        samples.Fill(post);
        return post;
    }

    static string Difference(List<QueryNode> roots, List<int> expected, IReadOnlyList<int> found) =>
        string.Join('\n', expected.Except(found).Select(q => "missed: " + QueryWriter.Write(roots[q]))
            .Concat(found.Except(expected).Select(q => "too many: " + QueryWriter.Write(roots[q]))));
}
