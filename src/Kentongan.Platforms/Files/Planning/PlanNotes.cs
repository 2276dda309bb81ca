using Kentongan.Platforms.Files.Mapping;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>What a person should know about a plan, in sentences.</summary>
static class PlanNotes
{
    /// <summary>Advertising-value equivalence under the names that tools give it (domain.md §2: not offered).</summary>
    static readonly HashSet<string> _advertisingValues = new(
        ["ave", "advertisingvalueequivalent", "advertisingvalue", "advertisingequivalency", "advalue", "adequivalency", "prvalue", "mediavalue", "earnedmediavalue",
         "emv", "nilaiiklan", "nilaipr", "nilaipublikasi", "newsvalue", "avervalue", "averate"],
        StringComparer.Ordinal);

    /// <summary>Who complained (connectors.md §4: never stored).</summary>
    const string Complainant = "pelapor";

    public static IEnumerable<Sentence> Of(FileMapping mapping, SampleTable table)
    {
        foreach (var name in table.Columns)
        {
            var folded = ColumnName.Fold(name);
            if (_advertisingValues.Contains(folded))
            {
                yield return new(
                    $"The column {name} is dropped: advertising-value equivalence is not offered, it measures no communication.",
                    $"Kolom {name} dibuang: nilai setara iklan (AVE) tidak disediakan, sebab tidak mengukur komunikasi.");
            }
            else if (folded.Contains(Complainant, StringComparison.Ordinal))
            {
                yield return new($"The column {name} is dropped: who complained is never kept.", $"Kolom {name} dibuang: siapa yang mengadu tidak pernah disimpan.");
            }
        }

        if (!table.HasHeader && mapping.Of(PostField.Likes).Count > 0)
        {
            yield return new(
                "The three columns of counts are read as replies, reposts and likes.", "Tiga kolom hitungan dibaca sebagai balasan, sebaran ulang, dan suka.");
        }

        if (mapping.Name == Presets.Plain)
        {
            yield return new(
                $"Times without a zone are read as {mapping.Zone}; a mapping file can say otherwise.",
                $"Waktu tanpa zona dibaca sebagai {mapping.Zone}; berkas pemetaan dapat menentukan lain.");
        }
    }

    /// <summary>Why the rows cannot become posts, null when they can.</summary>
    public static Sentence? Problem(FilePlan plan, SampleTable table)
    {
        var missing = new[] { PostField.Text, PostField.Time }
            .Where(field => !table.Present(plan.Mapping, field).Any() && !IsPathOfSparseJson(plan, field)).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        var (lacksText, lacksTime) = (missing.Contains(PostField.Text), missing.Contains(PostField.Time));
        var columns = string.Join(", ", plan.Columns.Take(30));
        const string example = """--mapping {"columns": {"text": ["isi"], "time": ["tanggal"]}}""";
        var english = lacksText && lacksTime ? "the text and the time" : lacksText ? "the text" : "the time";
        var indonesian = lacksText && lacksTime ? "teks dan waktu" : lacksText ? "teks" : "waktu";
        return new(
            $"No column holds {english} of the posts (columns: {columns}): name it in a mapping file, as {example}.",
            $"Tidak ada kolom yang berisi {indonesian} kiriman (kolom: {columns}): pilih kolomnya, atau sebutkan dalam berkas pemetaan, misalnya {example}.");
    }

    /// <summary>A person's mapping for JSON may name paths that the first records do not have.</summary>
    static bool IsPathOfSparseJson(FilePlan plan, PostField field) =>
        plan.Format is FileFormat.Json or FileFormat.JsonLines && plan.Mapping.Name != Presets.Plain && plan.Mapping.Of(field).Count > 0;
}
