using System.Security.Cryptography;
using System.Text;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Tables;

namespace Kentongan.Platforms.Files.Reading;

/// <summary>Makes a post of a record, or says why it cannot.</summary>
/// <param name="binding">What the columns mean.</param>
/// <param name="source">The name of the file, kept with every post.</param>
public sealed class PostReader(Binding binding, string source)
{
    /// <summary>No platform publishes longer text; what is longer is a broken row.</summary>
    public const int LongestText = 200_000;

    static readonly DateTimeOffset _firstPost = new(1995, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Two clocks that mean the same moment differ by their zones at most.</summary>
    static readonly TimeSpan _widestZones = TimeSpan.FromHours(27);

    readonly AuthorReader _authors = new(binding);
    readonly RelationReader _relations = new(binding);

    public SourceRow Read(Record record)
    {
        if (record is BrokenRecord broken)
        {
            return SourceRow.Of(broken.Why);
        }

        return Objection(record) is { } objection ? SourceRow.Of(objection) : Compose(record);
    }

    SetAside? Objection(Record record)
    {
        if (record is CsvRecord row && WidthObjection(row) is { } width)
        {
            return width;
        }

        if (record is CsvRecord or SheetRecord && IsHeader(record))
        {
            return new(
                record.Line, new("The header is repeated here.", "Baris judul terulang di sini."),
                new("Nothing is lost: the rows behind it are read as usual.", "Tidak ada yang hilang: baris sesudahnya dibaca seperti biasa."));
        }

        return binding.Values(record, PostField.Secret).Any(Secrecy.IsSecret)
            ? new(
                record.Line, new("This complaint is marked as secret.", "Aduan ini ditandai rahasia."),
                new("Secret complaints are not imported; leave them out of the export.", "Aduan rahasia tidak diimpor; jangan sertakan dalam ekspor."))
            : null;
    }

    SetAside? WidthObjection(CsvRecord row)
    {
        if (row.EndsFile && row.Count < binding.Width)
        {
            return new(
                row.Line,
                new($"The file ends in the middle of this row: {row.Count} of {binding.Width} fields.", $"Berkas berakhir di tengah baris ini: {row.Count} dari {binding.Width} kolom."),
                new("Export the file again; it was cut off.", "Ekspor lagi berkasnya; berkas ini terpotong."),
                row.Lines);
        }

        return row.Count > binding.Width && Enumerable.Range(binding.Width, row.Count - binding.Width).Any(i => row[i].Length > 0)
            ? new(
                row.Line,
                new($"This row has {row.Count} fields, the header {binding.Width}.", $"Baris ini punya {row.Count} kolom, baris judul {binding.Width}."),
                new("Put quotation marks around fields that contain the separator.", "Beri tanda petik pada kolom yang memuat tanda pemisah."),
                row.Lines)
            : null;
    }

    bool IsHeader(Record record) =>
        binding.Mapping.Header &&
        IsName(record, PostField.Text) && (IsName(record, PostField.Time) || !binding.Has(PostField.Time));

    bool IsName(Record record, PostField field) =>
        binding.Value(record, field) is { Length: < 60 } value &&
        string.Equals(value, binding.NameOf(field).Replace(FileMapping.Join, " ", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    SourceRow Compose(Record record)
    {
        var address = Addresses.Parse(binding.Value(record, PostField.Url));
        var channel = binding.Mapping.Channel ?? Channels.Named(binding.Value(record, PostField.Channel)) ?? Channels.Of(address) ?? Channel.Other;
        var raw = binding.Value(record, PostField.Text);
        var text = raw is { Length: <= LongestText } ? Clean(raw, record, channel) : raw;
        if (string.IsNullOrEmpty(text))
        {
            return SourceRow.Of(NoText(record));
        }

        if (text.Length > LongestText)
        {
            return SourceRow.Of(TooLong(record, text.Length));
        }

        var id = Ids.Clean(binding.Value(record, PostField.Id)) ?? Addresses.Id(address) ?? address?.AbsoluteUri;
        if (id is null && binding.Value(record, PostField.Id) is not null)
        {
            return SourceRow.Of(NoId(record));
        }

        if (ReadTime(record, channel, id) is not { } time)
        {
            return SourceRow.Of(NoTime(record));
        }

        var author = channel == Channel.Complaint ? null : _authors.Read(record, address, channel);
        return SourceRow.Of(_relations.Add(record, new Post
        {
            Channel = channel,
            NativeId = id ?? Fingerprint(author, time, text),
            CreatedAt = time,
            Author = author,
            Url = address?.AbsoluteUri,
            Title = binding.Value(record, PostField.Title) is { } title && Clean(title, record, channel) is var clean && clean != text ? clean : null,
            Text = text,
            ClaimedLanguage = binding.Value(record, PostField.Language),
            Source = source,
        }), record.Line);
    }

    /// <summary>Text as people read it; of a complaint, without what tells who brought it.</summary>
    string Clean(string text, Record record, Channel channel)
    {
        var clean = CleanText.Of(text, binding.Mapping.REscapes);
        return channel == Channel.Complaint ? ReporterTraces.Hide(clean, Reporters(record)) : clean;
    }

    /// <summary>Every name that the row gives of whoever brought it, under whatever heading.</summary>
    IEnumerable<string> Reporters(Record record) =>
        binding.Values(record, PostField.Reporter).Concat(binding.Values(record, PostField.AuthorName)).Concat(binding.Values(record, PostField.Handle));

    /// <summary>
    /// The first column that holds a time; where X's id carries the same moment, the id's, so that two exports of one
    /// post, in different zones or rounded, agree on its id.
    /// </summary>
    DateTimeOffset? ReadTime(Record record, Channel channel, string? id)
    {
        DateTimeOffset? written = null;
        foreach (var value in binding.Values(record, PostField.Time))
        {
            written = Times.Read(value, binding.Dates);
            if (written is not null)
            {
                break;
            }
        }

        var inside = id is null ? null : Ids.Time(channel, id);
        if (written is { } time && (inside is not { } exact || (exact - time).Duration() > _widestZones))
        {
            return time >= _firstPost ? time : null;
        }

        return written is null ? null : inside;
    }

    static SetAside TooLong(Record record, int length) => new(
        record.Line,
        new($"The text of this row has {length} characters.", $"Teks baris ini {length} karakter."),
        new(
            $"No post is longer than {LongestText} characters: check where its field ends.",
            $"Tidak ada kiriman yang lebih panjang dari {LongestText} karakter: periksa di mana kolomnya berakhir."));

    SetAside NoText(Record record) => new(
        record.Line,
        new($"The column {binding.NameOf(PostField.Text)} has no text in this row.", $"Kolom {binding.NameOf(PostField.Text)} tidak berisi teks di baris ini."),
        new(
            "Posts without text are not kept; fill the column, or name the right one in a mapping file (--mapping).",
            "Kiriman tanpa teks tidak disimpan; isi kolomnya, atau sebut kolom yang benar."));

    SetAside NoId(Record record) => new(
        record.Line,
        new(
            $"A spreadsheet destroyed the id in column {binding.NameOf(PostField.Id)} ({Shape.Of(binding.Value(record, PostField.Id)!)}), and no address tells it.",
            $"Aplikasi lembar kerja merusak id di kolom {binding.NameOf(PostField.Id)} ({Shape.Of(binding.Value(record, PostField.Id)!)}), dan tidak ada alamat yang menyebutnya."),
        new(
            "Export again with ids as text, or add a column with the post's address (url).",
            "Ekspor lagi dengan id sebagai teks, atau tambahkan kolom alamat kiriman (url)."));

    SetAside NoTime(Record record)
    {
        var value = binding.Value(record, PostField.Time);
        var column = binding.NameOf(PostField.Time);
        return new(
            record.Line,
            value is null
                ? new($"The column {column} has no time in this row.", $"Kolom {column} tidak berisi waktu di baris ini.")
                : new($"The time in column {column} cannot be read; it looks like {Shape.Of(value)}.", $"Waktu di kolom {column} tidak terbaca; bentuknya {Shape.Of(value)}."),
            new(
                "Write times as 2026-01-31T07:00:00+07:00, or name the right column in a mapping file (--mapping).",
                "Tulis waktu seperti 2026-01-31T07:00:00+07:00, atau sebut kolom yang benar."));
    }

    /// <summary>The same post exported twice gets the same id though no column tells one.</summary>
    static string Fingerprint(Author? author, DateTimeOffset time, string text) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{author?.Handle}\n{time.ToUnixTimeMilliseconds()}\n{text}")).AsSpan(0, 16));
}
