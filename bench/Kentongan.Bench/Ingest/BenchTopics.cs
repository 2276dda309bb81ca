namespace Kentongan.Bench.Ingest;

/// <summary>Topics as an agency keeps them: words, phrases, prefixes, NEAR, exclusions and tags about many subjects.</summary>
static class BenchTopics
{
    static readonly string[] _subjects =
    [
        "banjir", "beras", "vaksin", "bansos", "listrik", "jalan", "sampah", "sekolah", "puskesmas", "pasar", "pajak", "parkir", "angkot", "pdam", "ktp",
        "bpjs", "data", "bantuan", "harga", "tanggul",
    ];

    static readonly string[] _aspects = ["rusak", "naik", "telat", "warga", "antre"];

    public static IEnumerable<Topic> Make(int count, DateTimeOffset now) => Enumerable.Range(0, count).Select(n => new Topic
    {
        Id = default,
        Name = $"Topik {n}",
        Query = Query(_subjects[n % _subjects.Length], _aspects[n / _subjects.Length % _aspects.Length], n),
        Purpose = "uji",
        LegalBasis = "uji",
        Owner = "uji",
        AgencyId = 1,
        CreatedAt = now,
        EndsAt = now.AddDays(90),
    });

    static string Query(string subject, string aspect, int n) => (n % 5) switch
    {
        0 => $"{subject} AND {aspect}",
        1 => $"\"{subject} {aspect}\" OR #{subject}{aspect}",
        2 => $"{subject} NEAR/5 {aspect}",
        3 => $"{subject} {aspect} NOT (promo OR diskon)",
        _ => $"({subject} OR {subject[..^1]}*) AND ({aspect} OR lapor*)",
    };
}
