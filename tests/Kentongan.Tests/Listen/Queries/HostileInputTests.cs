using Kentongan.Listen.Matching;
using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;

namespace Kentongan.Tests.Listen.Queries;

/// <summary>What people write to break or to dodge a query: it is answered, and it means what a reader sees.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("b\u0430njir")]
    [InlineData("b\u0430nj\u0456r")]
    [InlineData("BANJIR")]
    [InlineData("bânjír")]
    [InlineData("banjirrrr")]
    public void Letters_that_look_alike_are_alike_in_queries_and_in_posts(string written)
    {
        Assert.Equal(Query.Parse("banjir").Query!.Root, Query.Parse(written).Query!.Root);
        Assert.True(Holds("banjir", $"ada {written} di sini"));
    }

    [Theory]
    [InlineData("\u202Ebanjir\u202C")]
    [InlineData("\u2067banjir\u2069")]
    public void Marks_of_direction_hide_no_word_of_a_post_and_have_no_place_in_a_query(string written)
    {
        Assert.True(Holds("banjir", written));
        Assert.Equal(QueryErrorCode.DirectionMark, Query.Parse(written).Error!.Code);
    }

    [Fact]
    public void Marks_that_turn_nothing_round_change_nothing()
    {
        Assert.Equal(Query.Parse("banjir jakarta").Query!.Root, Query.Parse("\u200Fbanjir\u200E jakarta").Query!.Root);
        Assert.True(Holds("banjir", "\u200Fbanjir\u200E jakarta"));
    }

    [Theory]
    [InlineData('(', QueryErrorCode.TooDeep)]
    [InlineData('-', QueryErrorCode.TooDeep)]
    public void Nesting_beyond_the_limit_is_refused_with_its_place(char sign, QueryErrorCode code)
    {
        var error = Query.Parse(new string(sign, Query.DeepestNesting + 5) + "banjir").Error!;
        Assert.Equal(code, error.Code);
        Assert.InRange(error.Position, 0, Query.DeepestNesting + 5);
    }

    [Fact]
    public void A_hundred_thousand_characters_are_refused_in_both_languages()
    {
        var error = Query.Parse(string.Concat(Enumerable.Repeat("banjir OR ", 10_000))).Error!;
        Assert.Equal(QueryErrorCode.TooLong, error.Code);
        Assert.NotEqual(error.English, error.Indonesian);
    }

    [Theory]
    [InlineData("yang OR di")]
    [InlineData("-banjir")]
    [InlineData("-banjir OR rob")]
    [InlineData("lang:id")]
    [InlineData("men*")]
    [InlineData("sentiment:negatif is:original")]
    public void A_query_that_nearly_every_post_answers_makes_no_topic(string text)
    {
        var query = Query.Parse(text).Query!;
        Assert.Equal(QueryErrorCode.MatchesNearlyEverything, Refusals.ForTopic(query, QueryOptions.Default)!.Code);
    }

    [Fact]
    public void Topics_that_every_post_answers_are_matched_like_any_other()
    {
        var live = new LiveQueries<int>(QueryOptions.Default, Enumerable.Range(0, 500).Select(key => KeyValuePair.Create(key, Query.Parse(key % 2 == 0 ? "#latihan" : $"-kata{key}").Query!.Root)));
        var (listener, post) = (live.Listen(), new Searchable());
        for (var i = 0; i < 200; i++)
        {
            post.Read($"#latihan nomor {i}");
            Assert.Equal(500, listener.Match(post).Count);
        }
    }

    [Fact]
    public void A_hostile_query_that_is_accepted_can_also_be_planned_and_asked()
    {
        const string Pieces = "()\"-~=*#@:/, \u202E\u200F\u0430bcdORAND NOTNEAR/5 🔥'`“”";
        var (post, accepted) = (new Searchable(), 0);
        post.Read("b\u0430njir \u202E besar di jakarta 🔥 (sekali) \"kata\"");
        for (var seed = 0; seed < 5_000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next(3) == 0 ? "banjir " : Pieces[random.Next(Pieces.Length)].ToString()));
            if (Query.Parse(text).Query is { } query)
            {
                accepted++;
                var plan = SearchPlan.Of(query.Root, QueryOptions.Default);
                Assert.Equal(Evaluation.Holds(query.Root, post, QueryOptions.Default), plan.Holds(post));
                Assert.NotNull(Highlights.Of(query.Root, "banjir besar", QueryOptions.Default));
                _ = plan.Terms is { } terms ? SearchText.Fts5(terms) + SearchText.Tsquery(terms) : "";
            }
        }

        Assert.InRange(accepted, 200, 5_000);
    }

    static bool Holds(string query, string text)
    {
        var post = new Searchable();
        post.Read(text);
        return Evaluation.Holds(Query.Parse(query).Query!.Root, post, QueryOptions.Default);
    }
}
