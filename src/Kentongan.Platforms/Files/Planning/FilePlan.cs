using Kentongan.Decide.Complaints;
using Kentongan.Listen;
using Kentongan.Platforms.Files.Json;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Reading;
using Kentongan.Platforms.Files.Tables;
using Kentongan.Platforms.Files.Text;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>All that is known about a file before its rows are read: an import shows it, then follows it.</summary>
public sealed record FilePlan
{
    public required string Path { get; init; }
    public required FileFormat Format { get; init; }
    public required EncodingGuess Encoding { get; init; }
    public CsvDialect Dialect { get; init; }

    /// <summary>Rows above the first post: what stands above the header, and the header.</summary>
    public int RowsAbove { get; init; }

    /// <summary>Headers of a table, or the paths that were seen in JSON.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
    public required FileMapping Mapping { get; init; }

    /// <summary>What a person should know about how the file is read.</summary>
    public IReadOnlyList<Sentence> Notes { get; init; } = [];

    /// <summary>The rows as they stand in the file, without those above the first post.</summary>
    public IEnumerable<Record> Records() => Open(default).Skip(RowsAbove);

    /// <summary>Every row as a post or the reason why it is none, in the order of the file.</summary>
    /// <param name="source">The name of the file, kept with every post.</param>
    /// <param name="share">Only these rows; the others are passed over as cheaply as the format allows.</param>
    public IEnumerable<SourceRow> Rows(string source, RowShare share = default)
    {
        var reader = new PostReader(Binding(), source);
        var isJson = Format is FileFormat.Json or FileFormat.JsonLines;
        var place = 0L;
        foreach (var record in Open(share).Skip(RowsAbove))
        {
            if (isJson || share.Takes(place++))
            {
                yield return reader.Read(record);
            }
        }
    }

    /// <summary>Whether the rows are complaints, which have a clock.</summary>
    public bool HoldsComplaints => Mapping.Channel == Channel.Complaint;

    /// <summary>How the complaints of the file stood when it was exported; rows that are no posts are left out.</summary>
    public IEnumerable<ReportedComplaint> Complaints()
    {
        var binding = Binding();
        var (posts, complaints) = (new PostReader(binding, ""), new ComplaintReader(binding));
        foreach (var record in Open(default).Skip(RowsAbove))
        {
            if (posts.Read(record).Post is { } post)
            {
                yield return complaints.Read(record, post);
            }
        }
    }

    public Binding Binding() => Format is FileFormat.Json or FileFormat.JsonLines
        ? Files.Mapping.Binding.ToJson(Mapping, Columns)
        : Files.Mapping.Binding.ToTable(Mapping, Columns);

    IEnumerable<Record> Open(RowShare share) => Format switch
    {
        FileFormat.Sheet => new SheetRows(File.OpenRead(Path)),
        FileFormat.Table => new CsvRows(new StreamReader(Bytes(), Encoding.Encoding, false, 64 << 10), Dialect),
        FileFormat.JsonLines => new JsonRecords(Utf8(), JsonLayout.Lines, share),
        _ => new JsonRecords(Utf8(), JsonLayout.Values, share),
    };

    Stream Bytes()
    {
        var stream = FileBytes.Open(Path);
        stream.ReadExactly(new byte[Encoding.Preamble]);
        return stream;
    }

    Stream Utf8() => Encoding.Encoding.CodePage == System.Text.Encoding.UTF8.CodePage
        ? Bytes()
        : System.Text.Encoding.CreateTranscodingStream(Bytes(), Encoding.Encoding, System.Text.Encoding.UTF8);
}
