using System.Text;
using System.Text.Json;
using Kentongan.Listen.Queries;

namespace Kentongan.App.Cli.Matching;

/// <summary>Saved queries from NDJSON <c>{id,query}</c>; ids are kept as JSON, so that they come out as they went in.</summary>
sealed class QueryFile
{
    readonly List<KeyValuePair<int, QueryNode>> _queries = [];
    readonly List<byte[]> _ids = [];

    /// <summary>The queries that can be asked, numbered from 0.</summary>
    public IReadOnlyList<KeyValuePair<int, QueryNode>> Queries => _queries;

    /// <summary>Whether any query asks for more than words.</summary>
    public bool AsksForFacts { get; private set; }

    /// <summary>Lines that hold no query, or one that is refused.</summary>
    public int Rejected { get; private set; }

    /// <summary>The id of query <paramref name="number"/> as JSON.</summary>
    public ReadOnlySpan<byte> Id(int number) => _ids[number];

    /// <summary>Reads all of <paramref name="lines"/>; every line that is not a usable query goes to <paramref name="complain"/>.</summary>
    public static QueryFile Read(LineReader lines, QueryOptions options, Action<long, string> complain)
    {
        var file = new QueryFile();
        while (lines.TryRead(out var line))
        {
            if (!line.Trim(" \t"u8).IsEmpty && file.Add(line, options) is { } reason)
            {
                file.Rejected++;
                complain(lines.Line, reason);
            }
        }

        return file;
    }

    string? Add(ReadOnlySpan<byte> line, QueryOptions options)
    {
        if (!TryReadJson(line, out var id, out var text))
        {
            return "not a JSON object with id and query; write for example {\"id\":1,\"query\":\"banjir jakarta\"}.";
        }

        var result = Query.Parse(text, options);
        var error = result.Error ?? Refusals.ForTopic(result.Query!, options);
        if (error is not null)
        {
            return $"query {Encoding.UTF8.GetString(id)}, character {error.Position + 1}: {error.English}{Environment.NewLine}{error.PointAt(text)}";
        }

        _queries.Add(KeyValuePair.Create(_ids.Count, result.Query!.Root));
        _ids.Add(id);
        AsksForFacts |= HasField(result.Query!.Root);
        return null;
    }

    static bool HasField(QueryNode node) => node switch
    {
        Field => true,
        Not not => HasField(not.Part),
        All all => all.Parts.Any(HasField),
        Any any => any.Parts.Any(HasField),
        _ => false,
    };

    static bool TryReadJson(ReadOnlySpan<byte> line, out byte[] id, out string query)
    {
        (id, query) = ([], "");
        try
        {
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || !JsonElement.TryParseValue(ref reader, out var element) || element.Value.ValueKind != JsonValueKind.Object
                || !element.Value.TryGetProperty("id", out var idValue) || !element.Value.TryGetProperty("query", out var queryValue)
                || idValue.ValueKind is not (JsonValueKind.String or JsonValueKind.Number) || queryValue.ValueKind != JsonValueKind.String)
            {
                return false;
            }

            (id, query) = (Encoding.UTF8.GetBytes(idValue.GetRawText()), queryValue.GetString()!);
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
