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

    public static IEnumerable<string> Of(FileMapping mapping, SampleTable table)
    {
        foreach (var name in table.Columns)
        {
            var folded = ColumnName.Fold(name);
            if (_advertisingValues.Contains(folded))
            {
                yield return $"The column {name} is dropped: advertising-value equivalence is not offered, it measures no communication.";
            }
            else if (folded.Contains(Complainant, StringComparison.Ordinal))
            {
                yield return $"The column {name} is dropped: who complained is never kept.";
            }
        }

        if (!table.HasHeader && mapping.Of(PostField.Likes).Count > 0)
        {
            yield return "The three columns of counts are read as replies, reposts and likes.";
        }

        if (mapping.Name == Presets.Plain)
        {
            yield return $"Times without a zone are read as {mapping.Zone}; a mapping file can say otherwise.";
        }
    }

    /// <summary>Why the rows cannot become posts, null when they can.</summary>
    public static string? Problem(FilePlan plan, SampleTable table)
    {
        var missing = new[] { PostField.Text, PostField.Time }
            .Where(field => !table.Present(plan.Mapping, field).Any() && !IsPathOfSparseJson(plan, field)).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        var what = string.Join(" and ", missing.Select(field => field == PostField.Text ? "the text" : "the time"));
        var columns = string.Join(", ", plan.Columns.Take(30));
        return $"No column holds {what} of the posts (columns: {columns}): name it in a mapping file, as --mapping with " +
            """{"columns": {"text": ["isi"], "time": ["tanggal"]}}.""";
    }

    /// <summary>A person's mapping for JSON may name paths that the first records do not have.</summary>
    static bool IsPathOfSparseJson(FilePlan plan, PostField field) =>
        plan.Format is FileFormat.Json or FileFormat.JsonLines && plan.Mapping.Name != Presets.Plain && plan.Mapping.Of(field).Count > 0;
}
