using Kentongan.Records;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>An import on record: what was brought, by whom, and what became of it. It outlives the program that began it.</summary>
public sealed record KeptImport : IRecord<KeptImport>
{
    public static string Noun => "import";

    public int Number { get; init; }

    public int Version { get; init; }

    public required int AgencyId { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>As addresses name it; the file lies under the same name while it is needed.</summary>
    public required string Key { get; init; }

    /// <summary>As the person's machine calls the file.</summary>
    public required string File { get; init; }

    public required string Owner { get; init; }

    public required ImportState State { get; init; }

    /// <summary>What a person said that the columns mean, as a mapping file says it; null when they were recognised.</summary>
    public string? Mapping { get; init; }

    public long? Rows { get; init; }

    public IngestionCounts Counts { get; init; }

    public string? RejectedFile { get; init; }

    public Sentence? Problem { get; init; }

    public int? TopicNumber { get; init; }

    public bool IsOpen => State is ImportState.Looking or ImportState.Running;

    public TopicId? Topic => TopicNumber is { } number ? new(number) : null;

    public string Standing => State.ToString();

    public KeptImport Kept(int number, int version) => this with { Number = number, Version = version };
}
