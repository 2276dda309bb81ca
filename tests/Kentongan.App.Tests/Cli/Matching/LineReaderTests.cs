using System.Text;
using Kentongan.App.Cli.Matching;

namespace Kentongan.App.Tests.Cli.Matching;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\nb\n", new[] { "a", "b" })]
    [InlineData("a\r\n\r\nb", new[] { "a", "", "b" })]
    [InlineData("\uFEFFa\n", new[] { "a" })]
    public void Lines_come_without_their_ends(string text, string[] lines) => Assert.Equal(lines, ReadAll(text, 1 << 20));

    [Fact]
    public void A_line_longer_than_the_buffer_is_read_whole()
    {
        var line = new string('x', 700_000);
        Assert.Equal(["a", line, "b"], ReadAll($"a\n{line}\nb", 1 << 20));
    }

    [Fact]
    public void A_line_beyond_the_bound_is_named_by_its_number() =>
        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => ReadAll("a\n" + new string('x', 700_000), 300_000)).Message, StringComparison.Ordinal);

    static List<string> ReadAll(string text, int longest)
    {
        using var reader = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), longest);
        var lines = new List<string>();
        while (reader.TryRead(out var line))
        {
            lines.Add(Encoding.UTF8.GetString(line));
        }

        return lines;
    }
}
