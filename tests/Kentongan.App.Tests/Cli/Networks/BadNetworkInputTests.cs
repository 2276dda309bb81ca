namespace Kentongan.App.Tests.Cli.Networks;

/// <summary>Whatever is in the file, <c>network</c> and <c>coordination</c> give an answer or one clear sentence with file, line and remedy.</summary>
public sealed class BadNetworkInputTests : IDisposable
{
    const string Header = "object_id,account_id,content_id,timestamp_share\n";
    readonly string _folder = Directory.CreateTempSubdirectory("kentongan-bad").FullName;

    static CancellationToken Token => TestContext.Current.CancellationToken;

    string Out => Path.Combine(_folder, "out.csv");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "line 1", "add it as the first line")]
    [InlineData("a,b\n1,2\n", "line 1", "source,target")]
    [InlineData("source,target\na,b\n", "line 1", "leave out --weights")]
    [InlineData("source,target,weight\na,b,1\nb,a,-1\n", "line 3", "above 0")]
    [InlineData("source,target,weight\na,b,0\n", "line 2", "above 0")]
    [InlineData("source,target,weight\na,b,NaN\n", "line 2", "above 0")]
    [InlineData("source,target,weight\na,b,Infinity\n", "line 2", "above 0")]
    [InlineData("source,target,weight\na,b,berat\n", "line 2", "'berat'")]
    [InlineData("source,target,weight\na,b,1\nc\n", "line 3", "complete or remove it")]
    [InlineData("source,target,weight\na,,1\n", "line 2", "fill in")]
    [InlineData("source,target,weight\na,b,1\n\"c,d,1\ne,f,1\n", "line 3", "close the field")]
    [InlineData("source,target,weight\na,b,1\nc,\"d,1\ne,f,1\ng,h,1", "line 3", "close the field")]
    [InlineData("source,target,weight\na,\"b,1\nc,d,1\ne\",f,1\n", "line 2", "close the field")]
    [InlineData("source,target,weight\na,\"b\" c,1\nd,e,1\n", "line 2", "close the field")]
    [InlineData("source,target,weight\n\"a\nb\",c,1\nd,e,berat\n", "line 4", "'berat'")]
    [InlineData("source,target,weight\na,b,1\na,b,c,1\n", "line 3", "quotation marks around")]
    [InlineData("\0\u0001PK\u0003\u0004\0", "line 1", "source,target")]
    public async Task A_network_that_cannot_be_read_is_answered_with_the_line_and_what_to_do(string text, string line, string remedy) =>
        Complains(await ProgramRun.OfAsync("network", await FileAsync(text), "--weights", "--nodes", Out, "--json"), line, remedy);

    [Theory]
    [InlineData("", "line 1", "add it as the first line")]
    [InlineData("object_id,account_id,content_id\na,b,c\n", "line 1", "timestamp_share")]
    [InlineData(Header + "a,b,c,kemarin\n", "line 2", "Unix seconds")]
    [InlineData(Header + "a,b,c,NaN\n", "line 2", "Unix seconds")]
    [InlineData(Header + "a,b,c,1\na,b\n", "line 3", "complete or remove it")]
    [InlineData(Header + "a,b,c,1\na,\"b,c,2\na,d,e,3\na,f,g,4\n", "line 3", "close the field")]
    [InlineData(Header + "\"a,b,c,1\na\",d,e,2\n", "line 2", "close the field")]
    [InlineData(Header + "a,b,c,1\na,,c,2\n", "line 3", "fill it in")]
    public async Task Shares_that_cannot_be_read_are_answered_with_the_line_and_what_to_do(string text, string line, string remedy) =>
        Complains(await ProgramRun.OfAsync("coordination", await FileAsync(text), "--window", "60", "--edges", Out, "--json"), line, remedy);

    [Theory]
    [InlineData("network", "--nodes")]
    [InlineData("coordination", "--edges", "--window", "60")]
    public async Task A_file_that_is_not_there_is_named(string command, string option, params string[] more) =>
        Complains(await ProgramRun.OfAsync([command, Path.Combine(_folder, "hilang.csv"), option, Out, .. more]), "hilang.csv", "check the path");

    [Theory]
    [InlineData("source,target\n", 0, 0)]
    [InlineData("source,target\nsendiri,sendiri\n", 1, 0)]
    [InlineData("source,target\na,b\nb,a\na,b\n", 2, 1)]
    [InlineData("source,target,weight\na,b,NaN\n", 2, 1)]
    [InlineData("\uFEFFSource;Target;Weight\na;b;1\nb;c;2\n", 3, 2)]
    [InlineData("source\ttarget\na\tb\n", 2, 1)]
    [InlineData("source,target\na,b,\nb,c,,\n", 3, 2)]
    [InlineData("id,from,to\n1,a,b\n2,b,c", 3, 2)]
    public async Task Nothing_one_node_loops_and_repetitions_are_a_network(string text, int nodes, int edges)
    {
        var run = await ProgramRun.OfAsync("network", await FileAsync(text), "--nodes", Out, "--json");
        Assert.Equal((0, nodes, edges), (run.ExitCode, run.Json.GetProperty("nodes").GetInt32(), run.Json.GetProperty("edges").GetInt32()));
        Assert.Equal(nodes + 1, (await File.ReadAllLinesAsync(Out, Token)).Length);
    }

    [Fact]
    public async Task Any_text_is_a_name_and_comes_back_as_it_was()
    {
        var run = await ProgramRun.OfAsync("network", await FileAsync("source,target\n\"=1+1\",\"koma, \"\"petik\"\" 😀\"\r\n\n-2,\"dua\nbaris\"\n"), "--nodes", Out, "--export", Path.Combine(_folder, "g.gexf"), "--json");
        Assert.Equal((0, 4), (run.ExitCode, run.Json.GetProperty("nodes").GetInt32()));
        var written = await File.ReadAllTextAsync(Out, Token);
        Assert.All(["\n=1+1,", "\n\"koma, \"\"petik\"\" 😀\",", "\n-2,", "\n\"dua\nbaris\","], name => Assert.Contains(name, written, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shares_of_nobody_of_one_account_and_of_any_text_are_counted()
    {
        Assert.Equal(0, (await EdgesAsync(Header)).GetInt32());
        Assert.Equal(0, (await EdgesAsync(Header + "a,sendiri,1,10\na,sendiri,2,11\n")).GetInt32());
        Assert.Equal(1, (await EdgesAsync(Header + "=x,\"a, \"\"b\"\"\",1,10\n=x,😀,2,11.5\n=y,\"a, \"\"b\"\"\",3,-5\n=y,😀,4,-4\n")).GetInt32());
        Assert.Contains("\"a, \"\"b\"\"\",😀,2,", await File.ReadAllTextAsync(Out, Token), StringComparison.Ordinal);
    }

    async Task<System.Text.Json.JsonElement> EdgesAsync(string text)
    {
        var run = await ProgramRun.OfAsync("coordination", await FileAsync(text), "--window", "60", "--edges", Out, "--json");
        Assert.True(run.ExitCode == 0, run.Complaint);
        return run.Json.GetProperty("edges");
    }

    static void Complains(ProgramRun run, string place, string remedy)
    {
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.DoesNotContain('\n', run.Complaint);
        Assert.Contains(".csv", run.Complaint, StringComparison.Ordinal);
        Assert.Contains(place, run.Complaint, StringComparison.Ordinal);
        Assert.Contains(remedy, run.Complaint, StringComparison.Ordinal);
    }

    async Task<string> FileAsync(string text)
    {
        var file = Path.Combine(_folder, "masukan.csv");
        await File.WriteAllTextAsync(file, text, Token);
        return file;
    }
}
