namespace Kentongan.Listen.Queries;

/// <summary>How people write the operators, in English and Indonesian; the first spelling is the one we write.</summary>
static class FieldNames
{
    static readonly (FieldName Name, string[] Spellings)[] _all =
    [
        (FieldName.Url, ["url", "tautan"]),
        (FieldName.Domain, ["domain", "situs", "site"]),
        (FieldName.Author, ["author", "penulis", "akun"]),
        (FieldName.Channel, ["channel", "kanal"]),
        (FieldName.Language, ["lang", "language", "bahasa"]),
        (FieldName.Place, ["place", "tempat", "wilayah"]),
        (FieldName.Sentiment, ["sentiment", "sentimen"]),
        (FieldName.Emotion, ["emotion", "emosi"]),
        (FieldName.Kind, ["kind", "jenis"]),
        (FieldName.Is, ["is", "adalah"]),
        (FieldName.Has, ["has", "punya"]),
        (FieldName.From, ["from", "dari", "since", "sejak"]),
        (FieldName.To, ["to", "sampai", "hingga"]),
        (FieldName.MinEngagement, ["min_engagement", "min_interaksi"]),
    ];

    static readonly Dictionary<string, FieldName> _bySpelling = _all
        .SelectMany(field => field.Spellings, (field, spelling) => KeyValuePair.Create(spelling, field.Name))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    public static FieldName? Find(string spelling) => _bySpelling.TryGetValue(spelling, out var name) ? name : null;

    public static string Write(FieldName name) => _all[(int)name].Spellings[0];

    /// <summary>The operator that <paramref name="unknown"/> was probably meant to be, null when nothing is close.</summary>
    public static string? Nearest(string unknown)
    {
        var best = _bySpelling.Keys.Order(StringComparer.Ordinal).MinBy(spelling => EditDistance.Of(unknown, spelling))!;
        return EditDistance.Of(unknown, best) <= Math.Max(1, best.Length / 3) ? best : null;
    }
}
