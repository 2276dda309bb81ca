using Kentongan.App.Cli;

namespace Kentongan.App.Tests.Cli;

public sealed class CommandsTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("import", "--help")]
    [InlineData("report", "weekly", "--help")]
    public async Task Help_calls_the_program_by_its_name(params string[] args)
    {
        var parsed = Commands.Root().Parse(args);
        using var said = new StringWriter();
        Assert.Equal(0, await parsed.InvokeAsync(new() { Output = said }, TestContext.Current.CancellationToken));
        Assert.Contains("  kentongan", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Kentongan.App", said.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What outside checks call (docs/cli.md).</summary>
    [Theory]
    [InlineData("import", "FILE")]
    [InlineData("simulate", "--scenario")]
    [InlineData("annotate", "--text-column")]
    [InlineData("train", "--valid")]
    [InlineData("evaluate", "--map")]
    [InlineData("match", "--queries")]
    [InlineData("bursts", "FILE")]
    [InlineData("coordination", "--fast-window")]
    [InlineData("network", "--only")]
    [InlineData("duplicates", "--threshold")]
    [InlineData("claims", "match")]
    [InlineData("feed", "--content-type")]
    [InlineData("article", "--url")]
    [InlineData("url", "canonical")]
    [InlineData("limits", "--channel")]
    [InlineData("report", "weekly")]
    [InlineData("audit", "verify")]
    [InlineData("retention", "run")]
    [InlineData("backup", "FILE")]
    [InlineData("restore", "FILE")]
    [InlineData("doctor", "--json")]
    public async Task Every_command_that_is_promised_is_there(string command, string part)
    {
        using var said = new StringWriter();
        Assert.Equal(0, await Commands.Root().Parse([command, "--help"]).InvokeAsync(new() { Output = said }, TestContext.Current.CancellationToken));
        Assert.Contains(part, said.ToString(), StringComparison.OrdinalIgnoreCase);
    }
}
