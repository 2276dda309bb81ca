using System.Buffers;
using System.Collections.Concurrent;
using Kentongan.Language.Annotation;

namespace Kentongan.App.Cli.Texts;

/// <summary>Annotates batches on as many threads as ask; each thread takes an annotator of its own and gives it back.</summary>
sealed class AnnotatorPool
{
    readonly ConcurrentBag<Annotator> _idle = [];

    /// <summary>The NDJSON lines of <paramref name="rows"/>, in order.</summary>
    public ArrayBufferWriter<byte> Annotate(IReadOnlyList<TextRow> rows)
    {
        var annotator = _idle.TryTake(out var idle) ? idle : Annotator.Create();
        var lines = new ArrayBufferWriter<byte>(rows.Count * 1024);
        using var writer = new AnnotationWriter(lines);
        foreach (var row in rows)
        {
            annotator.Read(row.Text);
            writer.Write(row.Id, annotator);
        }

        _idle.Add(annotator);
        return lines;
    }
}
