using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Kentongan.Listen;
using Kentongan.Platforms.Files.Text;

namespace Kentongan.Platforms.Files.Json;

/// <summary>Reads the records of a JSON file; a page that wraps its records in a list is unwrapped.</summary>
/// <param name="utf8">The file.</param>
/// <param name="layout">How its values are lined up.</param>
/// <param name="share">The values that are read; the others are only passed over.</param>
public sealed class JsonRecords(Stream utf8, JsonLayout layout, RowShare share = default) : IEnumerable<Record>, IDisposable
{
    static readonly Column[] _wrappers = [.. new[] { "data", "statuses", "posts", "tweets", "results", "items" }.Select(Column.In)];
    static readonly Column _pageIncludes = Column.In("includes");
    static readonly JsonDocumentOptions _options = new() { AllowTrailingCommas = true, MaxDepth = 64 };

    readonly JsonRecord _record = new();

    public IEnumerator<Record> GetEnumerator()
    {
        var place = 0L;
        foreach (var stretch in new JsonStretches(utf8, layout))
        {
            if (!share.Takes(place++))
            {
                continue;
            }

            using var document = stretch.Broken is null ? Parse(stretch.Utf8) : null;
            if (document is null || document.RootElement.ValueKind != JsonValueKind.Object)
            {
                yield return new BrokenRecord(stretch.Broken ?? NoObject(stretch));
                continue;
            }

            if (Unwrap(stretch.Line, document.RootElement) is not { } page)
            {
                yield return _record;
                continue;
            }

            foreach (var record in page)
            {
                yield return record;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => utf8.Dispose();

    static JsonDocument? Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            return JsonDocument.Parse(Utf8.IsValid(text.Span) ? text : Recoded(text.Span), _options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static byte[] Recoded(ReadOnlySpan<byte> text) => Encoding.UTF8.GetBytes(LenientUtf8.Encoding.GetString(text));

    /// <summary>The posts of a page, null when the object is one post, on which the record stands then.</summary>
    IEnumerable<Record>? Unwrap(long line, JsonElement root)
    {
        _record.Settle(line, root, null);
        var includes = XIncludes.Of(_record.Own(_pageIncludes));
        foreach (var wrapper in _wrappers)
        {
            if (_record.Own(wrapper) is not { } inside)
            {
                continue;
            }

            if (inside.ValueKind == JsonValueKind.Array && inside.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Object))
            {
                return inside.EnumerateArray().Select(element => On(line, element, includes));
            }

            if (inside.ValueKind == JsonValueKind.Object && includes is not null)
            {
                return [On(line, inside, includes)];
            }
        }

        return includes is null ? null : [On(line, root, includes)];
    }

    JsonRecord On(long line, JsonElement element, XIncludes? includes)
    {
        _record.Settle(line, element, includes);
        return _record;
    }

    static SetAside NoObject(JsonStretch stretch) => new(
        stretch.Line,
        new("This is not a JSON object.", "Ini bukan objek JSON."),
        new("Write one object a line, with all quotes and braces closed.", "Tulis satu objek per baris, dengan semua tanda petik dan kurung tertutup."),
        Math.Max(1, stretch.Lines));
}
