using Kentongan.Language.Annotation;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Topics;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Planning;
using Kentongan.Understand;
using Kentongan.Understand.Ingesting;

namespace Kentongan.App.Importing;

/// <summary>
/// Imports one file: recognise it, look through it once (how long, which handles, who may be public), then take it into the store from where
/// an interrupted run stopped.
/// </summary>
public sealed class FileImport(IPosts posts, ITopics topics, IPublicRegister register, Pseudonymiser pseudonymiser, TimeProvider time)
{
    /// <summary>Threads that look through a file before it is read: each walks over all of it, and more of them only wait for the disk.</summary>
    const int MostLooks = 4;

    /// <summary>Null when the file can be read, else one sentence on why not.</summary>
    public static PlanResult Recognise(InputFile file, FileMapping? mapping)
    {
        try
        {
            return FilePlanner.Plan(file.Path, mapping);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return File.Exists(file.Path)
                ? PlanResult.Because($"It cannot be opened: {problem.Message}", $"Berkas tidak dapat dibuka: {problem.Message}")
                : PlanResult.Because("There is no such file: check the path.", "Berkas itu tidak ada: periksa alamatnya.");
        }
    }

    public async Task<ImportSummary> RunAsync(
        InputFile file, FilePlan plan, string dataFolder, Action<Survey> onSurveyed, IProgress<IngestionCounts>? progress, CancellationToken cancellationToken)
    {
        var looks = Math.Min(Environment.ProcessorCount, MostLooks);
        var (naming, looking) = (file.FingerprintAsync(plan.Mapping, cancellationToken), Survey.OfAsync(share => plan.Rows(file.Name, share), looks, cancellationToken));
        await Task.WhenAll(naming, looking, Task.Run(Annotator.Prepare, cancellationToken)).ConfigureAwait(false);
        var (source, survey) = ("import:" + await naming.ConfigureAwait(false), await looking.ConfigureAwait(false));
        onSurveyed(survey);
        GiveBack();
        var open = ImportCursor.Open(await posts.CursorAsync(source, cancellationToken).ConfigureAwait(false));
        var before = open?.PostsBefore ?? await posts.CountAsync(cancellationToken).ConfigureAwait(false);
        var keptEarlier = open is null ? 0 : await posts.CountAsync(cancellationToken).ConfigureAwait(false) - before;
        using var rejected = new RejectedRows(dataFolder, file.Name);
        var counts = await IngestAsync(new()
        {
            Name = source,
            Rows = plan.Rows(file.Name),
            RowsDone = open?.Rows ?? 0,
            CursorAt = rows => new ImportCursor(rows, before, rows >= survey.Rows).ToString(),
            OnSetAside = rejected.Add,
        }, survey.Handles, progress, cancellationToken).ConfigureAwait(false);
        return new(WithEarlier(counts, keptEarlier), open?.Rows ?? 0, rejected.WrittenTo);
    }

    /// <summary>
    /// What each look held of a large file lies scattered through memory that the next hours would keep: it is given back in a tenth of a second.
    /// </summary>
    static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    async Task<IngestionCounts> IngestAsync(
        IngestionSource source, KnownHandles handles, IProgress<IngestionCounts>? progress, CancellationToken cancellationToken)
    {
        var accounts = new PublicAccounts(await register.AllAsync(cancellationToken).ConfigureAwait(false));
        var listened = await ListenedTopics.LoadAsync(topics, accounts, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        var now = time.GetUtcNow();
        var ingestion = new Ingestion(posts, () => new(new(pseudonymiser, accounts, handles), listened.Matching(), now));
        return await listened.DuringAsync(() => ingestion.RunAsync(source, progress, cancellationToken), topics, posts, time, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What an interrupted run kept counts as kept, and the rest of its rows as duplicates.</summary>
    static IngestionCounts WithEarlier(IngestionCounts counts, long keptEarlier) => counts with
    {
        Kept = counts.Kept + keptEarlier,
        Duplicates = counts.Read - counts.Rejected - counts.Kept - keptEarlier,
    };
}

/// <summary>What an import did.</summary>
/// <param name="Counts">Rows, the interrupted runs of the same file included.</param>
/// <param name="ResumedAt">Rows that were done already.</param>
/// <param name="RejectedFile">Where the rows that were set aside are listed, null when there are none.</param>
public sealed record ImportSummary(IngestionCounts Counts, long ResumedAt, string? RejectedFile);
