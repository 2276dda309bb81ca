using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Search;

/// <summary>A search in the store answers as the query language's own evaluation does.</summary>
public abstract class SearchTests : StoreTests
{
    static readonly string[] _words = ["banjir", "jakarta", "sembako", "harga", "beras", "naik", "warga", "Air"];

    [Fact]
    public async Task Generated_queries_find_what_evaluation_finds()
    {
        var posts = Written(new SamplePosts(61).Make(1500));
        await Store.Get<IPosts>().AppendAsync(new("contoh", null, posts), Token);
        var random = new Random(62);
        for (var i = 0; i < 300; i++)
        {
            await CompareAsync(posts, Node(random, 3));
        }
    }

    [Theory]
    [InlineData("banjir")]
    [InlineData("\"banjir jakarta\"")]
    [InlineData("ban* sentiment:negatif")]
    [InlineData("banjir NEAR/2 warga")]
    [InlineData("harga -beras is:repost")]
    [InlineData("lang:jav OR #banjir")]
    [InlineData("has:link min_engagement:10")]
    [InlineData("taktertulis")]
    public async Task A_search_finds_what_evaluation_finds(string query)
    {
        var posts = Written(new SamplePosts(63).Make(1500));
        await Store.Get<IPosts>().AppendAsync(new("contoh", null, posts), Token);
        await CompareAsync(posts, query);
    }

    [Fact]
    public async Task A_search_that_is_no_query_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Get<ITopicReadings>().TotalsAsync(Filter("(banjir"), Token));

    async Task CompareAsync(List<UnderstoodPost> posts, string query)
    {
        var parsed = Query.Parse(query);
        if (!parsed.IsQuery)
        {
            return;
        }

        var seen = new Searchable();
        var expected = posts.Where(p =>
        {
            seen.Read(p);
            return p.Topics.Contains(SamplePosts.Topics[0]) && Evaluation.Holds(parsed.Query.Root, seen, QueryOptions.Default);
        }).Select(p => p.Post.Id).Order();
        var found = await Store.Get<ITopicReadings>().ReadAsync(Filter(query), Token).Select(m => m.Post.Id).ToListAsync(Token);
        Assert.True(expected.SequenceEqual(found.Order()), query);
    }

    static MentionFilter Filter(string query) => new()
    {
        Topic = SamplePosts.Topics[0],
        From = SamplePosts.Start,
        Until = SamplePosts.Start.AddDays(30),
        Search = query,
    };

    static List<UnderstoodPost> Written(List<UnderstoodPost> posts)
    {
        var seen = new Searchable();
        return posts.ConvertAll(p =>
        {
            seen.Read(p);
            return p with { SearchTerms = SearchTerms.Of(seen, QueryOptions.Default) };
        });
    }

    static string Node(Random random, int depth) => random.Next(depth == 0 ? 4 : 9) switch
    {
        0 or 1 => Word(random),
        2 => $"\"{Word(random)} {Word(random)}\"",
        3 => Field(random),
        4 => $"({Node(random, depth - 1)} OR {Node(random, depth - 1)})",
        5 => $"({Node(random, depth - 1)} NOT {Node(random, depth - 1)})",
        6 => $"({Word(random)} NEAR/2 {Word(random)})",
        _ => $"({Node(random, depth - 1)} AND {Node(random, depth - 1)})",
    };

    static string Word(Random random)
    {
        var word = _words[random.Next(_words.Length)];
        return random.Next(6) == 0 ? word[..3] + "*" : word;
    }

    static string Field(Random random) => random.Next(9) switch
    {
        0 => "sentiment:negatif",
        1 => "lang:jav",
        2 => "is:repost",
        3 => "is:original",
        4 => "has:link",
        5 => "has:media",
        6 => "min_engagement:100",
        7 => "channel:x",
        _ => "#banjir",
    };
}
