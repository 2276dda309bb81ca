using Kentongan.Listen;
using Kentongan.Understand;

namespace Kentongan.Storage.Tests.Posts;

/// <summary>An article is one post, whoever brings it and whatever date that one gives it.</summary>
public abstract class ArticleFoldingTests : StoreTests
{
    static readonly DateTimeOffset _time = new(2026, 2, 1, 8, 0, 0, TimeSpan.Zero);

    IPosts Posts => Store.Get<IPosts>();

    [Fact]
    public async Task The_same_article_with_another_date_is_a_duplicate()
    {
        Assert.Equal(new(1, 0, 0), await AppendAsync("satu", Article("http://contoh.id/a", _time)));
        Assert.Equal(new(0, 1, 0), await AppendAsync("dua", Article("http://contoh.id/a", _time.AddHours(3))));
        Assert.Equal(1, await Posts.CountAsync(Token));
    }

    [Fact]
    public async Task Two_dates_of_one_article_in_one_batch_are_one_post()
    {
        Assert.Equal(new(1, 1, 0), await AppendAsync("satu", Article("http://contoh.id/a", _time), Article("http://contoh.id/a", _time.AddMinutes(1))));
        Assert.Equal(1, await Posts.CountAsync(Token));
    }

    [Fact]
    public async Task Different_articles_of_the_same_minute_all_stay()
    {
        Assert.Equal(new(2, 0, 0), await AppendAsync("satu", Article("http://contoh.id/a", _time), Article("http://contoh.id/b", _time)));
    }

    [Fact]
    public async Task An_article_that_was_forgotten_may_come_again()
    {
        var article = Article("http://contoh.id/a", _time);
        await AppendAsync("satu", article);
        await Posts.ForgetAsync([article.Post.Id], Token);
        Assert.Equal(new(1, 0, 0), await AppendAsync("satu", Article("http://contoh.id/a", _time.AddDays(1))));
    }

    [Fact]
    public async Task What_is_no_article_at_an_address_is_left_alone()
    {
        var (one, other) = (Article("http://contoh.id/a", _time), Article("http://contoh.id/a", _time.AddHours(1)));
        var imported = new[] { one, other }.Select(post => post with { Post = post.Post with { Url = null } }).ToArray();
        Assert.Equal(new(2, 0, 0), await AppendAsync("berkas", imported));
    }

    Task<Appended> AppendAsync(string source, params UnderstoodPost[] posts) => Posts.AppendAsync(new(source, "1", posts), Token);

    static UnderstoodPost Article(string key, DateTimeOffset at) => new(
        new HeardPost
        {
            Id = PostId.Of(Channel.News, key, at),
            Channel = Channel.News,
            Kind = PostKind.Article,
            NativeId = key,
            Url = key.Replace("http://", "https://www.", StringComparison.Ordinal),
            Text = "Air naik.",
            Author = default,
        },
        Annotation.None, [], "air naik");
}
