using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Kentongan.App.Cli.Networks;
using Kentongan.Networks.Exports;
using Kentongan.Networks.Layout;

namespace Kentongan.App.Cli;

/// <summary><c>network FILE --nodes OUT</c>: who matters, who belongs together, where each node is drawn.</summary>
public static class NetworkCommand
{
    static readonly Argument<string> _file = new("FILE") { Description = "CSV with source,target[,weight]; - for stdin." };
    static readonly Option<bool> _directed = new("--directed") { Description = "Edges lead from source to target only." };
    static readonly Option<bool> _weights = new("--weights") { Description = "Use the column weight; repeated edges are summed." };
    static readonly Option<string?> _only = new("--only") { Description = $"Steps to run, with commas: {string.Join(',', NetworkStep.Names)}." };
    static readonly Option<int> _seed = new("--seed") { Description = "Seed of communities, layout and sampling.", DefaultValueFactory = _ => 1 };
    static readonly Option<string?> _nodes = new("--nodes") { Description = "CSV of nodes to write." };
    static readonly Option<string?> _export = new("--export") { Description = "Graph file to write: .gexf, .graphml or .json (graphology)." };
    static readonly Option<bool> _json = Answer.JsonOption();

    static readonly Dictionary<string, Action<NodeTable, Stream>> _formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".gexf"] = Gexf.Write,
        [".graphml"] = GraphMl.Write,
        [".json"] = GraphologyJson.Write,
    };

    public static Command Build()
    {
        var command = new Command("network", "Measure a network: centrality, communities, layout, with igraph's conventions.")
        {
            _file, _directed, _weights, _only, _seed, _nodes, _export, _json,
        };
        command.SetAction((result, cancellationToken) => RunAsync(result, cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var names = (result.GetValue(_only) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Complaint(result, names) is { } complaint)
        {
            return Answer.Say(complaint, Answer.Unusable);
        }

        EdgeFile edges;
        try
        {
            edges = EdgeFile.Read(result.GetRequiredValue(_file), result.GetValue(_weights), cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            return Answer.Say(error.Message, Answer.Unusable);
        }

        var steps = names.Length == 0 ? NetworkStep.All : [.. names.Select(name => NetworkStep.Called(name)!).Distinct()];
        var task = new NetworkTask(edges.ToGraph(result.GetValue(_directed), result.GetValue(_weights)), result.GetValue(_seed), cancellationToken);
        var (columns, seconds) = Measure(task, steps);
        try
        {
            await WriteAsync(result, edges.Names, task, columns).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Answer.Say($"The result could not be written: {error.Message}", Answer.Failed);
        }

        return result.GetValue(_json) ? Print(task, seconds) : Tell(task, seconds);
    }

    static string? Complaint(ParseResult result, string[] steps) =>
        steps.FirstOrDefault(name => NetworkStep.Called(name) is null) is { } unknown
            ? $"--only does not know '{unknown}'; it takes {string.Join(", ", NetworkStep.Names)}."
        : result.GetValue(_export) is { } export && !_formats.ContainsKey(Path.GetExtension(export))
            ? $"--export does not know the ending of '{export}'; it writes {string.Join(", ", _formats.Keys)}."
        : result.GetValue(_only) is not null && steps.Length == 0 ? "--only needs the name of a step."
        : null;

    static (List<NodeColumn> Columns, Dictionary<string, double> Seconds) Measure(NetworkTask task, IEnumerable<NetworkStep> steps)
    {
        var (columns, seconds) = (new List<NodeColumn>(), new Dictionary<string, double>(StringComparer.Ordinal));
        foreach (var step in steps)
        {
            var watch = Stopwatch.StartNew();
            foreach (var column in step.Run(task))
            {
                columns.RemoveAll(earlier => earlier.Name == column.Name);
                columns.Add(column);
            }

            seconds[step.Name] = watch.Elapsed.TotalSeconds;
        }

        foreach (var note in task.Notes)
        {
            Answer.Say(note, Answer.Done);
        }

        return (columns, seconds);
    }

    static async Task WriteAsync(ParseResult result, IReadOnlyList<string> names, NetworkTask task, List<NodeColumn> columns)
    {
        if (result.GetValue(_nodes) is { } nodesFile)
        {
            await NodesFile.WriteAsync(nodesFile, names, columns, task.CancellationToken).ConfigureAwait(false);
        }

        if (result.GetValue(_export) is { } export)
        {
            await using var stream = File.Create(export);
            _formats[Path.GetExtension(export)](new(task.Graph, names, columns, Places(columns)), stream);
        }
    }

    static Points? Places(List<NodeColumn> columns) =>
        (columns.Find(column => column.Name == "x"), columns.Find(column => column.Name == "y")) is ({ } x, { } y)
            ? new([.. x.Values], [.. y.Values])
            : null;

    static int Print(NetworkTask task, Dictionary<string, double> seconds) => Answer.Print(new
    {
        task.Graph.Nodes,
        task.Graph.Edges,
        Modularity = task.Partition?.Modularity is { } q && double.IsFinite(q) ? q : (double?)null,
        Communities = task.Partition?.Count,
        Seconds = seconds,
        task.Notes,
    });

    static int Tell(NetworkTask task, Dictionary<string, double> seconds)
    {
        var communities = task.Partition is { } found
            ? string.Create(CultureInfo.InvariantCulture, $", {found.Count} communities (modularity {found.Modularity:F4})")
            : "";
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{task.Graph.Nodes} nodes, {task.Graph.Edges} edges{communities} ({seconds.Values.Sum():F2} s)"));
        return Answer.Done;
    }
}
