using System.Collections.Frozen;

namespace Kentongan.App.Cli.Learning;

/// <summary>What data sets call the column of the text and the column of the label, best first.</summary>
static class ColumnNames
{
    static readonly string[] _texts =
    [
        "text", "tweet", "teks", "kalimat", "sentence", "full_text", "content", "isi", "berita", "review", "ulasan", "comment", "komentar",
        "message", "pesan", "caption", "title", "judul", "headline", "tweets", "post", "word", "kata", "informal", "source", "input",
    ];

    static readonly string[] _labels =
    [
        "label", "labels", "sentiment", "sentimen", "emotion", "emosi", "language", "lang", "bahasa", "class", "kelas", "category", "kategori",
        "tagging", "target", "polarity", "kind", "jenis", "hoax", "clickbait", "stem", "root", "kata_dasar", "formal", "output", "gold",
    ];

    static readonly FrozenSet<string> _known = _texts.Concat(_labels).Append("id").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool AreKnown(string name) => _known.Contains(name);

    public static int? Text(Table table, int? except) => First(table, _texts, except);

    public static int? Label(Table table, int? except) => First(table, _labels, except);

    static int? First(Table table, string[] names, int? except) => table.Names.Count == 0
        ? null
        : names.Select(table.Find).FirstOrDefault(column => column is not null && column != except);
}
