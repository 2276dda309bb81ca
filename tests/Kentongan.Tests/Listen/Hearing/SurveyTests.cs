using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Xunit;

namespace Kentongan.Tests.Listen.Hearing;

public class SurveyTests
{
    const int Posts = 1_500;

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Several_looks_at_once_find_what_one_look_finds(int looks)
    {
        var rows = Rows(new Random(7)).ToList();
        var alone = Survey.Of(rows, TestContext.Current.CancellationToken);
        var together = await Survey.OfAsync(share => rows.Where((_, place) => share.Takes(place)), looks, TestContext.Current.CancellationToken);
        Assert.Equal(alone.Rows, together.Rows);
        Assert.Equal(alone.Handles.Count, together.Handles.Count);
        Assert.All(Names(), name => Assert.Equal(alone.Handles.Contains(name), together.Handles.Contains(name)));
        Assert.Equal(alone.Candidates, together.Candidates);
        Assert.NotEmpty(alone.Candidates);
    }

    [Fact]
    public void Every_row_belongs_to_one_share() =>
        Assert.All(Enumerable.Range(0, 1_000), place => Assert.Single(Enumerable.Range(0, 3), part => new RowShare(part, 3).Takes(place)));

    /// <summary>Names of letters only: some are written bare so often that they are words, some are not.</summary>
    static IEnumerable<string> Names() => Enumerable.Range(0, 40).Select(n => $"namatoko{(char)('a' + (n % 26))}{(char)('a' + (n / 26))}");

    static IEnumerable<SourceRow> Rows(Random random)
    {
        var names = Names().ToArray();
        for (var line = 1; line <= Posts; line++)
        {
            var bare = names[(int)(random.NextDouble() * random.NextDouble() * names.Length)];
            yield return SourceRow.Of(Post(line, names[random.Next(names.Length)], random.Next(3) == 0 ? $"kata {bare} @budi_{random.Next(50)}" : "kata"), line);
        }
    }

    static Post Post(int line, string author, string text) => new()
    {
        Channel = Channel.X,
        NativeId = $"{line}",
        CreatedAt = DateTimeOffset.UnixEpoch.AddMinutes(line),
        Author = new() { Handle = line % 100 == 0 ? $"pemkot_contoh{line}" : author, Followers = line },
        Text = text,
    };
}
