using System.CommandLine;
using System.Text.Json;
using Kentongan.App.Importing;
using Kentongan.Listen.Hearing;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary><c>import</c>: what other tools exported, into the store.</summary>
public static class ImportCommand
{
    const string Auto = "auto";

    public static Command Build()
    {
        var store = new StoreChoice();
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "CSV, NDJSON, JSON, XLSX (also packed with gzip); - for stdin." };
        var topic = new Option<string?>("--topic") { Description = "Listen to a topic of this name; made when there is none." };
        var query = new Option<string?>("--query") { Description = "What the topic listens to." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => Auto, Description = $"auto, or one of {string.Join(", ", Presets.All.Select(preset => preset.Name))}." };
        var mapping = new Option<string?>("--mapping") { Description = "JSON file that says which column means what." };
        var starter = new Option<string?>("--register") { Description = "starter: confirm the institutions and outlets of the shipped list for the public register." };
        var json = Answer.JsonOption();
        var command = new Command("import", "Import posts that another tool exported.") { files, topic, query, format, mapping, starter, json };
        store.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new(parsed.GetValue(files)!, parsed.GetValue(topic), parsed.GetValue(query), parsed.GetValue(format)!, parsed.GetValue(mapping), parsed.GetValue(starter), parsed.GetValue(json)),
            store.Of(parsed), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(Request request, StorageOptions options, CancellationToken cancellationToken)
    {
        if (Objection(request) is { } objection)
        {
            return Answer.Say(objection, Answer.Unusable);
        }

        var (mapping, problem) = MappingOf(request);
        if (problem is not null)
        {
            return Answer.Say(problem, Answer.Unusable);
        }

        await using var store = await OpenStore.AtAsync(options, cancellationToken).ConfigureAwait(false);
        return await new ImportRun(store, request.AsJson).RunAsync(request, mapping, cancellationToken).ConfigureAwait(false);
    }

    static string? Objection(Request request) => request switch
    {
        { Query: not null, Topic: null } => "--query needs a name for its topic: add --topic NAME.",
        { Register: not (null or StarterRegister.Name) } => $"--register takes {StarterRegister.Name} only.",
        { Files: var files } when files.FirstOrDefault(file => file != "-" && !File.Exists(file)) is { } missing => $"{missing}: there is no such file; check the path.",
        _ => null,
    };

    static (FileMapping? Mapping, string? Problem) MappingOf(Request request)
    {
        if (request.Mapping is { } path)
        {
            try
            {
                var mapping = FileMapping.Parse(File.ReadAllText(path));
                Zones.Parse(mapping.Zone);
                return (mapping, null);
            }
            catch (Exception wrong) when (wrong is JsonException or FormatException or IOException or UnauthorizedAccessException)
            {
                return (null, $"{path}: {wrong.Message}");
            }
        }

        var preset = request.Format == Auto ? null : Presets.Find(request.Format);
        return preset is null && request.Format != Auto
            ? (null, $"There is no format “{request.Format}”: use auto or one of {string.Join(", ", Presets.All.Select(known => known.Name))}.")
            : (preset, null);
    }

    /// <summary>What was asked for.</summary>
    public sealed record Request(string[] Files, string? Topic, string? Query, string Format, string? Mapping, string? Register, bool AsJson);
}
