using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Planning;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>A file that somebody brought through the screen, from the look at its columns to the last row.</summary>
public sealed class ImportJob(string id, string path, string name, string owner, int? agency)
{
    public string Id => id;

    /// <summary>Where the file lies meanwhile.</summary>
    public string Path => path;

    /// <summary>As the person's machine calls it.</summary>
    public string Name => name;

    public string Owner => owner;

    public int? Agency => agency;

    public ImportState State { get; private set; } = ImportState.Looking;

    /// <summary>What the columns mean, null while they are recognised by themselves.</summary>
    public FileMapping? Mapping { get; set; }

    public FilePlan? Plan { get; private set; }

    /// <summary>Why the file cannot be read, or why the import stopped.</summary>
    public string? Problem { get; private set; }

    /// <summary>Rows of the file; null until it was looked through.</summary>
    public long? Rows { get; set; }

    public IngestionCounts Counts { get; set; }

    public ImportSummary? Summary { get; private set; }

    /// <summary>The topic that the import was started for.</summary>
    public int? Topic { get; set; }

    public void Look(PlanResult result) => (Plan, Problem) = (result.Plan, result.Problem);

    public void Begin() => State = ImportState.Running;

    public void End(ImportSummary summary) => (Summary, Counts, State) = (summary, summary.Counts, ImportState.Done);

    public void Fail(string problem) => (Problem, State) = (problem, ImportState.Failed);
}

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    Looking,
    Running,
    Done,
    Failed,
}
