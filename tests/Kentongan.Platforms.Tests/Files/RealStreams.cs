using Kentongan.Listen;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Planning;

namespace Kentongan.Platforms.Tests.Files;

/// <summary>The real streams that lie beside the repository, read as a newcomer would import them.</summary>
public sealed class RealStreams
{
    static (FilePlan Plan, List<SourceRow> Rows) Read(string name)
    {
        var (plan, problem) = FilePlanner.Plan(SharedData.Path("data", "streams", name));
        Assert.True(plan is not null, problem?.English);
        return (plan, [.. plan.Rows(name)]);
    }

    [Fact]
    public void A_twitteR_export_is_recognised_and_every_row_is_a_post()
    {
        var (plan, rows) = Read("jokowi-prabowo-2018.csv");
        Assert.Equal("twitteR", plan.Mapping.Name);
        Assert.Equal(10_000, rows.Count);
        Assert.All(rows, row => Assert.Null(row.SetAside));
        Assert.Equal(9_642, rows.Select(row => row.Post!.Id).Distinct().Count());
    }

    [Fact]
    public void Escapes_of_R_become_letters_and_emoji()
    {
        var posts = Read("jokowi-prabowo-2018.csv").Rows.ConvertAll(row => row.Post!);
        Assert.DoesNotContain(posts, post => post.Text.Contains("<U+", StringComparison.Ordinal) || post.Text.Contains("<ed>", StringComparison.Ordinal));
        Assert.DoesNotContain(posts, post => post.Text.Contains('\uFFFD', StringComparison.Ordinal));
        Assert.Contains(posts, post => post.Text.Contains("👉", StringComparison.Ordinal));
        Assert.True(posts.Count(post => post.Text.EndsWith('…')) > 5_000);
    }

    [Fact]
    public void Reposts_and_replies_of_a_twitteR_export_are_told_apart()
    {
        var posts = Read("jokowi-prabowo-2018.csv").Rows.ConvertAll(row => row.Post!).DistinctBy(post => post.Id).ToList();
        Assert.Equal(5_759, posts.Count(post => post.Kind == PostKind.Repost));
        Assert.All(posts.Where(post => post.Kind == PostKind.Repost), post => Assert.NotNull(post.RepostOfHandle));
        Assert.InRange(posts.Count(post => post.Kind == PostKind.Reply), 3_200, 3_302);
    }

    [Fact]
    public void A_file_that_swaps_handle_and_display_name_is_read_by_what_its_columns_hold()
    {
        var (plan, rows) = Read("savemonas-2020.csv");
        Assert.Equal(3_000, rows.Count);
        Assert.All(rows, row => Assert.Null(row.SetAside));
        Assert.Equal(1_074, rows.Select(row => row.Post!.Author!.Handle!.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("user_name", plan.Mapping.Of(PostField.Handle)[0]);
        Assert.All(rows, row => Assert.Equal(Channel.X, row.Post!.Channel));
        Assert.All(rows, row => Assert.NotNull(row.Post!.Metrics?.Likes));
        Assert.Contains(rows, row => row.Post!.Mentions.Count > 0 && row.Post.Hashtags.Count > 1);
    }

    [Fact]
    public void The_id_of_a_post_of_X_tells_its_time_whatever_zone_the_file_was_written_in()
    {
        var first = Read("savemonas-2020.csv").Rows[0].Post!;
        Assert.Equal(1_582_809_699, first.CreatedAt.ToUnixTimeSeconds());
    }

    [Fact]
    public void A_file_without_header_is_read_by_what_its_columns_hold()
    {
        var (plan, rows) = Read("kemendag-official-2010-2018.csv");
        var posts = rows.ConvertAll(row => row.Post).OfType<Post>().ToList();
        Assert.Equal("1 + 2", plan.Mapping.Of(PostField.Time)[0]);
        Assert.True(posts.Count > 11_050, $"{posts.Count} posts");
        Assert.True(rows.Count - posts.Count < 60, string.Join('\n', rows.Select(row => row.SetAside).OfType<SetAside>().Take(5)));
        Assert.Single(posts.Select(post => post.Author!.Handle!.ToLowerInvariant()).Distinct(StringComparer.Ordinal));
        Assert.All(posts, post => Assert.InRange(post.CreatedAt.Year, 2009, 2018));
        Assert.Contains(posts, post => post.Metrics is { Likes: > 0, Reposts: > 0 });
    }
}
