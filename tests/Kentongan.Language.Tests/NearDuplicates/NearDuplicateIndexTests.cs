using Kentongan.Language.NearDuplicates;
using Kentongan.Language.Tokens;
using Xunit;

namespace Kentongan.Language.Tests.NearDuplicates;

public class NearDuplicateIndexTests
{
    [Fact]
    public void A_text_passed_on_with_other_names_and_links_is_the_same_text()
    {
        var clusters = Clusters(
            "Tolak kenaikan harga beras, rakyat kecil makin susah makan sekarang https://t.co/a",
            "cuaca cerah di pantai, anak-anak berenang",
            "@andi Tolak kenaikan harga beras, RAKYAT kecil makin susah makan sekarang!!! https://t.co/b",
            "RT @budi: tolak kenaikan harga beras rakyat kecil makin susah makan sekarang");
        Assert.Equal([[0, 2, 3]], clusters);
    }

    [Fact]
    public void Similar_pairs_are_found_and_different_ones_are_not()
    {
        var random = new Random(7);
        var (texts, sets) = Variants(random, 1000);
        var index = Index(texts);
        var (hits, wanted, answered) = (0, 0, 0);
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var isSimilar = Jaccard(sets[i], sets[j]) >= 0.7;
                var isFound = index.GroupOf(i) == index.GroupOf(j);
                wanted += isSimilar ? 1 : 0;
                answered += isFound ? 1 : 0;
                hits += isSimilar && isFound ? 1 : 0;
            }
        }

        Assert.True(wanted > 300, $"only {wanted} similar pairs were made");
        Assert.True(hits >= 0.98 * wanted, $"recall {hits} of {wanted}");
        Assert.True(hits >= 0.95 * answered, $"precision {hits} of {answered}");
    }

    [Fact]
    public void Strangers_do_not_meet_step_by_step()
    {
        var words = Enumerable.Range(0, 60).Select(i => $"kata{(char)('a' + (i % 26))}{i}x").ToArray();
        var index = Index(Enumerable.Range(0, 50).Select(i => string.Join(' ', words[i..(i + 10)])));
        Assert.Equal(index.GroupOf(0), index.GroupOf(1));
        Assert.All(Enumerable.Range(10, 40), stranger => Assert.NotEqual(index.GroupOf(0), index.GroupOf(stranger)));
    }

    [Fact]
    public void Posts_without_words_are_alike_only_when_they_are_equal() =>
        Assert.Equal([[0, 2]], Clusters("!!!", "", "!!!", "https://t.co/a", "@andi"));

    static (List<string> Texts, List<HashSet<int>> Sets) Variants(Random random, int count)
    {
        var (texts, sets) = (new List<string>(), new List<HashSet<int>>());
        for (var i = 0; i < count / 2; i++)
        {
            var words = Enumerable.Range(0, random.Next(8, 30)).Select(_ => random.Next(5000)).ToList();
            var other = words.Select(word => random.Next(100) < 9 ? random.Next(5000) : word).ToList();
            foreach (var each in new[] { words, other })
            {
                texts.Add(string.Join(' ', each.Select(word => $"kata{(char)('a' + (word % 26))}{word}x")));
                sets.Add([.. each]);
            }
        }

        return (texts, sets);
    }

    static double Jaccard(HashSet<int> left, HashSet<int> right)
    {
        var common = left.Count(right.Contains);
        return (double)common / (left.Count + right.Count - common);
    }

    static NearDuplicateIndex Index(IEnumerable<string> texts)
    {
        var (index, tokens) = (new NearDuplicateIndex(), new TokenizedText());
        foreach (var text in texts)
        {
            tokens.Read(text);
            index.Add(tokens);
        }

        return index;
    }

    static int[][] Clusters(params string[] texts) => [.. NearDuplicateCluster.Of(Index(texts)).Select(cluster => cluster.Posts.ToArray())];
}
