using Kentongan.Understand.Growth;

namespace Kentongan.Tests.Understand.Growth;

public sealed class WordChangeTests
{
    [Fact]
    public void A_planted_word_comes_first_and_its_counterpart_last()
    {
        var (now, before) = (Draw(new Random(1), 20_000), Draw(new Random(2), 20_000));
        now["banjir"] = 120;
        before["banjir"] = 10;
        before["kemarau"] = 120;
        now["kemarau"] = 10;
        var shifts = WordChange.Compare(now, before);
        Assert.Equal(("banjir", "kemarau"), (shifts[0].Word, shifts[^1].Word));
        Assert.True(shifts[0].Z > WordChange.Noticeable && shifts[^1].Z < -WordChange.Noticeable);
    }

    [Fact]
    public void A_word_seen_once_is_no_news()
    {
        var (now, before) = (Draw(new Random(3), 5_000), Draw(new Random(4), 5_000));
        now["sekali"] = 1;
        Assert.InRange(WordChange.Compare(now, before).Single(shift => shift.Word == "sekali").Z, -1, 1);
    }

    [Fact]
    public void Swapping_the_sides_turns_every_sign()
    {
        var (now, before) = (Draw(new Random(5), 900), Draw(new Random(6), 3_000));
        var there = WordChange.Compare(before, now).ToDictionary(shift => shift.Word, shift => shift.Z);
        Assert.All(WordChange.Compare(now, before), shift => Assert.Equal(-there[shift.Word], shift.Z, 1e-9));
    }

    [Fact]
    public void The_numbers_are_those_of_the_paper()
    {
        var shift = WordChange.Compare(new Dictionary<string, long> { ["a"] = 30, ["b"] = 70 }, new Dictionary<string, long> { ["a"] = 10, ["b"] = 90 }, priorWeight: 10)
            .Single(shift => shift.Word == "a");
        var prior = 10 * 40.5 / 201;
        var expected = Math.Log((30 + prior) / (110 - 30 - prior)) - Math.Log((10 + prior) / (110 - 10 - prior));
        Assert.Equal(expected, shift.LogOdds, 1e-12);
        Assert.Equal(expected / Math.Sqrt((1 / (30 + prior)) + (1 / (10 + prior))), shift.Z, 1e-12);
    }

    [Fact]
    public void Nothing_compared_with_nothing_is_nothing() =>
        Assert.Empty(WordChange.Compare(new Dictionary<string, long>(), new Dictionary<string, long>()));

    static Dictionary<string, long> Draw(Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => $"kata{(int)Math.Pow(500, random.NextDouble())}").GroupBy(word => word).ToDictionary(group => group.Key, group => (long)group.Count());
}
