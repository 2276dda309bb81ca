using System.Diagnostics;
using Kentongan.Listen.Queries;

namespace Kentongan.Tests.Listen.Queries;

public sealed class QueryErrorTests
{
    [Theory]
    [InlineData("", QueryErrorCode.Empty, 0)]
    [InlineData("   ", QueryErrorCode.Empty, 3)]
    [InlineData("(banjir", QueryErrorCode.OpenGroup, 0)]
    [InlineData("banjir)", QueryErrorCode.StrayClose, 6)]
    [InlineData("banjir ()", QueryErrorCode.EmptyGroup, 7)]
    [InlineData("banjir \"rumah", QueryErrorCode.OpenQuote, 7)]
    [InlineData("banjir AND", QueryErrorCode.MissingRight, 7)]
    [InlineData("OR banjir", QueryErrorCode.MissingLeft, 0)]
    [InlineData("banjir OR AND rob", QueryErrorCode.MissingRight, 7)]
    [InlineData("banjir - rob", QueryErrorCode.LoneMinus, 7)]
    [InlineData("ke*an", QueryErrorCode.StarInside, 2)]
    [InlineData("*an", QueryErrorCode.StarInside, 0)]
    [InlineData("a*", QueryErrorCode.ShortPrefix, 0)]
    [InlineData("banjir NEAR rob", QueryErrorCode.NearNeedsNumber, 7)]
    [InlineData("banjir NEAR/0 rob", QueryErrorCode.NearNeedsNumber, 7)]
    [InlineData("banjir NEAR/5", QueryErrorCode.MissingRight, 7)]
    [InlineData("banjir NEAR/5 lang:id", QueryErrorCode.NearNeedsWords, 19)]
    [InlineData("banjir \u202Ebor", QueryErrorCode.DirectionMark, 7)]
    [InlineData("sentimnt:negatif", QueryErrorCode.UnknownField, 0)]
    [InlineData("channel: x", QueryErrorCode.MissingValue, 0)]
    [InlineData("channel:myspace", QueryErrorCode.UnknownValue, 8)]
    [InlineData("channel:x,myspace", QueryErrorCode.UnknownValue, 10)]
    [InlineData("from:kemenkes", QueryErrorCode.NotADate, 5)]
    [InlineData("from:2026-02-30", QueryErrorCode.NotADate, 5)]
    [InlineData("min_engagement:many", QueryErrorCode.NotANumber, 15)]
    [InlineData("@kemen*", QueryErrorCode.PrefixedAccount, 0)]
    [InlineData("banjir !!!", QueryErrorCode.NoWord, 7)]
    [InlineData("NOT", QueryErrorCode.MissingRight, 0)]
    [InlineData("~", QueryErrorCode.MissingRight, 0)]
    public void An_error_points_at_its_character(string query, QueryErrorCode code, int position)
    {
        var error = Query.Parse(query).Error;
        Assert.NotNull(error);
        Assert.Equal((code, position), (error.Code, error.Position));
    }

    [Fact]
    public void Every_error_has_a_sentence_in_both_languages()
    {
        foreach (var code in Enum.GetValues<QueryErrorCode>())
        {
            var error = new QueryError(code, 0, 1, "satu", "dua", "tiga");
            Assert.EndsWith(".", error.English, StringComparison.Ordinal);
            Assert.EndsWith(".", error.Indonesian, StringComparison.Ordinal);
            Assert.NotEqual(error.English, error.Indonesian);
            Assert.DoesNotContain("{", error.English + error.Indonesian, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_misspelt_operator_is_told_the_right_one() =>
        Assert.Contains("sentiment:", Query.Parse("sentimnt:negatif").Error!.English, StringComparison.Ordinal);

    [Fact]
    public void The_caret_stands_under_the_error()
    {
        var lines = Query.Parse("banjir OR )").Error!.PointAt("banjir OR )").Split(Environment.NewLine);
        Assert.Equal(lines[0].IndexOf("OR", StringComparison.Ordinal), lines[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("-")]
    [InlineData("NOT ")]
    [InlineData("\"")]
    [InlineData("\"a\" ")]
    [InlineData("a OR ")]
    [InlineData("a NEAR/9 ")]
    [InlineData("~")]
    [InlineData("channel:")]
    [InlineData("channel:(")]
    [InlineData("x,")]
    [InlineData("*")]
    [InlineData("\u202E")]
    [InlineData("\u0301")]
    [InlineData("🔥")]
    [InlineData("\uD83D")]
    public void A_giant_query_gets_a_quick_answer(string piece)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var length in new[] { 100_000, Query.LongestText })
        {
            Query.Parse(string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1))[..length]);
        }

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 2);
    }

    [Fact]
    public void Random_text_is_understood_or_refused_with_a_place_inside_it()
    {
        const string Pieces = "()\"-~=*#@:/, \u202E\u200F\u0430bcdORAND NOTNEAR/5 channel:lang:from:🔥'`“”";
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var query = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ =>
                random.Next(4) == 0 ? Words(random) : Pieces[random.Next(Pieces.Length)].ToString()));
            var result = Query.Parse(query);
            if (!result.IsQuery)
            {
                Assert.InRange(result.Error.Position, 0, query.Length);
                Assert.InRange(result.Error.Position + result.Error.Length, 0, query.Length + 1);
                Assert.NotEmpty(result.Error.English + result.Error.PointAt(query));
            }
            else
            {
                Assert.Equal(result.Query.Root, Query.Parse(QueryWriter.Write(result.Query.Root)).Query?.Root);
            }
        }
    }

    static string Words(Random random) => new[] { "banjir ", " OR ", " AND ", "NOT ", " NEAR/3 ", "lang:id", "is:reply ", "dan ", "Rp 5.000", "http://a.id/x", "(", ")" }[random.Next(12)];
}
