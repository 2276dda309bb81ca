using System.Text.Json;
using System.Text.Json.Serialization;
using Kentongan.Listen.Dates;

namespace Kentongan.Platforms.Files.Mapping;

/// <summary>
/// Which column of a file means what. Presets, mapping files and the import page are all written in it.
/// </summary>
public sealed record FileMapping
{
    /// <summary>Joins columns that together hold one value: <c>"tanggal + jam"</c>.</summary>
    public const string Join = " + ";

    static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>The tool that writes such files.</summary>
    public string Name { get; init; } = "mapping";

    /// <summary>One sentence on where the format comes from.</summary>
    public string About { get; init; } = "";

    /// <summary>Columns that a file must have to be recognised; <c>a|b</c> means either.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The channel of every row; absent when the rows themselves tell.</summary>
    public Channel? Channel { get; init; }

    /// <summary>What times without a zone mean: <c>WIB</c>, <c>WITA</c>, <c>WIT</c>, <c>UTC</c> or <c>+07:00</c>.</summary>
    public string Zone { get; init; } = "WIB";

    /// <summary>How 03/04/2026 is meant; absent when the column tells, and else the day first.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>Text was written by R on Windows: <c>&lt;U+2026&gt;</c> stands for a letter.</summary>
    public bool REscapes { get; init; }

    /// <summary>False when the first row is a post already; columns are then named by number, from 1.</summary>
    public bool Header { get; init; } = true;

    /// <summary>The separator of a table of text, when it is not to be guessed.</summary>
    public char? Separator { get; init; }

    /// <summary>Columns for each meaning, the first with a value counts.</summary>
    public IReadOnlyDictionary<PostField, IReadOnlyList<string>> Columns { get; init; } =
        new Dictionary<PostField, IReadOnlyList<string>>();

    public IReadOnlyList<string> Of(PostField field) => Columns.GetValueOrDefault(field) ?? [];

    /// <summary>This mapping with one meaning placed elsewhere.</summary>
    public FileMapping With(PostField field, params IReadOnlyList<string> columns) =>
        this with { Columns = new Dictionary<PostField, IReadOnlyList<string>>(Columns) { [field] = columns } };

    /// <exception cref="JsonException">The text is no mapping; the message says where.</exception>
    public static FileMapping Parse(string json) =>
        JsonSerializer.Deserialize<FileMapping>(json, _json) ?? throw new JsonException("The mapping is empty.");

    public string ToJson() => JsonSerializer.Serialize(this, _json);
}
