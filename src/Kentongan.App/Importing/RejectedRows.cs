using System.Text.Encodings.Web;
using System.Text.Json;
using Kentongan.Listen;

namespace Kentongan.App.Importing;

/// <summary>
/// What an import sets aside, one JSON object a line in <c>DIR/rejected/NAME.ndjson</c>: line, reason and remedy in both languages, and nothing of the row's content.
/// It is written anew with each run, so that an interrupted import leaves no line twice.
/// </summary>
public sealed class RejectedRows : IDisposable
{
    static readonly JsonSerializerOptions _json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    readonly string _path;
    StreamWriter? _writer;

    public RejectedRows(string dataFolder, string name)
    {
        _path = Path.Combine(dataFolder, "rejected", name + ".ndjson");
        if (File.Exists(_path))
        {
            File.Delete(_path);
        }
    }

    /// <summary>Where the rows lie, null when there are none.</summary>
    public string? WrittenTo => _writer is null ? null : _path;

    public void Add(SetAside row)
    {
        if (_writer is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            _writer = new(_path);
        }

        _writer.WriteLine(JsonSerializer.Serialize(
            new { row.Line, row.Lines, Reason = row.Reason.English, Remedy = row.Remedy.English, Alasan = row.Reason.Indonesian, Saran = row.Remedy.Indonesian }, _json));
    }

    public void Dispose() => _writer?.Dispose();
}
