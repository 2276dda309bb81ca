using Kentongan.Platforms.Files.Json;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Text;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>Recognises a file: its layout, encoding, columns and the tool that wrote it.</summary>
public static class FilePlanner
{
    const int RowsLookedAt = 200;

    /// <param name="path">The file; its rows are read again later.</param>
    /// <param name="given">A mapping that a person wrote, or a preset that they chose; null to recognise it.</param>
    public static PlanResult Plan(string path, FileMapping? given = null)
    {
        var (sample, isWhole) = FileBytes.Sample(path);
        if (sample.AsSpan().IndexOfAnyExcept("\0 \r\n\uFEFF"u8) < 0)
        {
            return sample.Length == 0
                ? PlanResult.Because("The file is empty: export it again.", "Berkas ini kosong: ekspor lagi.")
                : PlanResult.Because("The file holds nothing but blanks or NULs: export it again.", "Berkas ini hanya berisi spasi atau NUL: ekspor lagi.");
        }

        var encoding = EncodingGuess.Of(sample);
        if (FileBytes.IsSpreadsheet(sample))
        {
            return SheetPlan.For(path, encoding, given);
        }

        var text = encoding.Encoding.GetString(sample.AsSpan(encoding.Preamble));
        return JsonLayouts.Guess(System.Text.Encoding.UTF8.GetBytes(text)) is { } layout
            ? PlanJson(path, encoding, layout, given)
            : TablePlan.For(path, encoding, text, isWhole, given);
    }

    static PlanResult PlanJson(string path, EncodingGuess encoding, JsonLayout layout, FileMapping? given)
    {
        var plan = new FilePlan
        {
            Path = path,
            Format = layout == JsonLayout.Lines ? FileFormat.JsonLines : FileFormat.Json,
            Encoding = encoding,
            Mapping = given ?? new(),
        };
        var records = plan.Records().OfType<JsonRecord>().Take(RowsLookedAt);
        var table = JsonSample.Of(records);
        return Complete(plan with { Columns = table.Columns }, table, given);
    }

    /// <summary>Decides the mapping and says what is missing.</summary>
    internal static PlanResult Complete(FilePlan plan, SampleTable table, FileMapping? given)
    {
        var preset = given ?? Presets.Recognise(plan.Columns) ?? Presets.Find(Presets.Plain)! with { Header = table.HasHeader };
        var mapping = given is null ? Evidence.Apply(preset, table) : preset;
        var complete = plan with { Mapping = mapping, Notes = [.. plan.Notes, .. PlanNotes.Of(mapping, table)] };
        return PlanNotes.Problem(complete, table) is { } problem ? new PlanResult(null, problem) : complete;
    }
}
