using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Tests.Listen.Queries;

namespace Kentongan.Tests.Listen.Search;

public sealed class SearchPlanTests
{
    [Fact]
    public void An_index_proposes_every_post_that_answers_and_an_exact_plan_no_other()
    {
        var post = new Searchable();
        var (exact, narrowed) = (0, 0);
        for (var seed = 0; seed < 4000; seed++)
        {
            var samples = new Samples(seed);
            var root = Query.Parse(samples.Query(), Samples.Options).Query!.Root;
            var plan = SearchPlan.Of(root, Samples.Options);
            exact += plan.IsExact ? 1 : 0;
            for (var i = 0; i < 5; i++)
            {
                samples.Fill(post);
                var terms = SearchTerms.Of(post, Samples.Options).Split(' ');
                var proposed = (plan.Terms is null || Answers(plan.Terms, terms))
                    && (plan.Facts is null || Evaluation.Holds(plan.Facts, post, Samples.Options));
                var holds = Evaluation.Holds(root, post, Samples.Options);
                narrowed += proposed ? 0 : 1;
                Assert.True(proposed || !holds, $"lost: {QueryWriter.Write(root)} in {string.Join(' ', terms)}");
                Assert.True(!plan.IsExact || proposed == holds, $"not exact: {QueryWriter.Write(root)} in {string.Join(' ', terms)}");
                Assert.Equal(holds, plan.Holds(post));
            }
        }

        Assert.True(exact > 1000 && narrowed > 5000, $"{exact} exact, {narrowed} narrowed");
    }

    [Theory]
    [InlineData("banjir jakarta", "(\"banjir\" AND \"jakarta\")", "('banjir' & 'jakarta')")]
    [InlineData("banjir -rob -\"rumah sakit\"", "((\"banjir\") NOT (\"rob\" OR \"rumah sakit\"))", "('banjir' & !'rob' & !('rumah' <-> 'sakit'))")]
    [InlineData("(banj* OR #rob) lang:id", "(\"banj\" * OR \"#rob\")", "('banj':* | '#rob')")]
    public void A_plan_is_written_in_the_languages_of_both_stores(string query, string fts5, string tsquery)
    {
        var terms = SearchPlan.Of(Query.Parse(query).Query!.Root, Samples.Options).Terms!;
        Assert.Equal(fts5, SearchText.Fts5(terms));
        Assert.Equal(tsquery, SearchText.Tsquery(terms));
    }

    [Fact]
    public void Letter_case_is_left_to_a_second_look() =>
        Assert.False(SearchPlan.Of(Query.Parse("=BBM").Query!.Root, Samples.Options).IsExact);

    [Fact]
    public void Columns_take_what_they_can_tell()
    {
        var plan = SearchPlan.Of(Query.Parse("channel:x banjir -lang:en").Query!.Root, Samples.Options);
        Assert.Equal("channel:x -lang:eng", QueryWriter.Write(plan.Facts!));
        Assert.Equal(new IndexTerm("banjir"), plan.Terms);
        Assert.True(plan.IsExact);
    }

    static bool Answers(IndexNode node, string[] terms) => node switch
    {
        IndexAll all => all.Parts.Any(part => part is not IndexNot) && all.Parts.All(part => Answers(part, terms)),
        IndexAny any => any.Parts.All(part => part is not IndexNot) && any.Parts.Any(part => Answers(part, terms)),
        IndexNot not => !Answers(not.Part, terms),
        IndexTerm term => terms.Contains(term.Term),
        IndexPrefix prefix => terms.Any(term => term.StartsWith(prefix.Prefix, StringComparison.Ordinal)),
        IndexPhrase phrase => Enumerable.Range(0, terms.Length).Any(i => terms.Skip(i).Take(phrase.Terms.Count).SequenceEqual(phrase.Terms)),
        _ => false,
    };
}
