using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Planning;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>A file that somebody brought through the screen, from the look at its columns to the last row.</summary>
/// <param name="kept">What is on record of it.</param>
/// <param name="path">Where the file lies meanwhile.</param>
public sealed class ImportJob(KeptImport kept, string path)
{
    public string Id => kept.Key;

    public string Path => path;

    /// <summary>As the person's machine calls it.</summary>
    public string Name => kept.File;

    public string Owner => kept.Owner;

    /// <summary>The agency that it was brought for; 0 is none.</summary>
    public int AgencyId => kept.AgencyId;

    public DateTimeOffset MadeAt => kept.MadeAt;

    public ImportState State { get; private set; } = kept.State;

    /// <summary>What the columns mean, null while they are recognised by themselves.</summary>
    public FileMapping? Mapping { get; private set; } = kept.Mapping is { } mapping ? FileMapping.Parse(mapping) : null;

    /// <summary>Null when the file cannot be read, or is not needed any more.</summary>
    public FilePlan? Plan { get; private set; }

    /// <summary>Why the file cannot be read, or why the import stopped.</summary>
    public Sentence? Problem { get; private set; } = kept.Problem;

    /// <summary>Rows of the file; null until it was looked through.</summary>
    public long? Rows { get; set; } = kept.Rows;

    public IngestionCounts Counts { get; set; } = kept.Counts;

    /// <summary>Where the rows that were set aside are listed, null when there are none.</summary>
    public string? RejectedFile { get; private set; } = kept.RejectedFile;

    /// <summary>The topic that the import was started for.</summary>
    public int? Topic { get; set; } = kept.TopicNumber;

    /// <summary>Looks at the file with what a person said its columns mean.</summary>
    public void Look(FileMapping? mapping)
    {
        Mapping = mapping;
        (Plan, Problem) = FilePlanner.Plan(path, mapping);
    }

    public void Begin() => State = ImportState.Running;

    public void End(ImportSummary summary) => (RejectedFile, Counts, State) = (summary.RejectedFile, summary.Counts, ImportState.Done);

    public void Fail(Sentence problem) => (Problem, State) = (problem, ImportState.Failed);

    /// <summary>How it stands now, to be put on record.</summary>
    public KeptImport ToKeep() => kept with
    {
        State = State,
        Mapping = Mapping?.ToJson(),
        Problem = Problem,
        Rows = Rows,
        Counts = Counts,
        RejectedFile = RejectedFile,
        TopicNumber = Topic,
    };
}
