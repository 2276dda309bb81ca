using Kentongan.Networks.Exports;

namespace Kentongan.App.Cli.Networks;

/// <summary>The CSV of nodes: every column is there, those of steps left out are empty.</summary>
static class NodesFile
{
    public static async Task WriteAsync(string file, IReadOnlyList<string> names, IReadOnlyList<NodeColumn> columns, CancellationToken cancellationToken)
    {
        var measured = columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        var header = NetworkStep.All.SelectMany(step => step.Columns).ToArray();
        var inOrder = header.Select(name => measured.GetValueOrDefault(name)).ToArray();
        await using var writer = new StreamWriter(file);
        await writer.WriteLineAsync("id," + string.Join(',', header)).ConfigureAwait(false);
        for (var node = 0; node < names.Count; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await writer.WriteAsync(Quoted(names[node])).ConfigureAwait(false);
            foreach (var column in inOrder)
            {
                await writer.WriteAsync(',').ConfigureAwait(false);
                await writer.WriteAsync(column?.Text(node) ?? "").ConfigureAwait(false);
            }

            await writer.WriteLineAsync().ConfigureAwait(false);
        }
    }

    static string Quoted(string name) =>
        name.AsSpan().ContainsAny(",\"\r\n") ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : name;
}
