using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Threading.Channels;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Records;
using Kentongan.Storage;
using Queue = System.Threading.Channels.Channel;

namespace Kentongan.App.Importing;

/// <summary>
/// Files brought through the screen, one import at a time. What becomes of them is on record, so that a program that stops in the middle goes on
/// when it starts again; the live figures of what runs here are in memory.
/// </summary>
public sealed class ImportDesk(StorageOptions store, IServiceScopeFactory scopes, TimeProvider time)
{
    static readonly Sentence _gone = new(
        "The file is not on this machine any more: bring it again.", "Berkasnya tidak ada lagi di mesin ini: unggah sekali lagi.");

    readonly ConcurrentDictionary<string, ImportJob> _live = new(StringComparer.Ordinal);
    readonly Channel<ImportJob> _waiting = Queue.CreateUnbounded<ImportJob>();

    /// <summary>Imports that were started and wait for their turn.</summary>
    public ChannelReader<ImportJob> Waiting => _waiting.Reader;

    /// <summary>The imports of an agency, newest first; null means every agency's.</summary>
    public async Task<IReadOnlyList<ImportJob>> OfAsync(int? agency, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. (await Records(scope).AllAsync(agency, cancellationToken)).Select(kept => _live.GetValueOrDefault(kept.Key) ?? Job(kept))];
    }

    /// <summary>Null when there is none, or it is another agency's.</summary>
    public async Task<ImportJob?> FindAsync(string id, int? agency, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await Records(scope).FindAsync(id, cancellationToken) is not { } kept || (agency is { } own && kept.AgencyId != own))
        {
            return null;
        }

        return _live.GetValueOrDefault(id) ?? await OpenAsync(kept, cancellationToken);
    }

    /// <summary>Keeps an uploaded file and looks at it.</summary>
    public async Task<ImportJob> TakeAsync(Stream content, string name, string owner, int? agency, int? topic, CancellationToken cancellationToken)
    {
        var job = Job(new KeptImport
        {
            AgencyId = agency ?? 0,
            MadeAt = time.GetUtcNow(),
            Key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
            File = Path.GetFileName(name),
            Owner = owner,
            State = ImportState.Looking,
            TopicNumber = topic,
        });
        Directory.CreateDirectory(Path.GetDirectoryName(job.Path)!);
        await using (var file = File.Create(job.Path))
        {
            await content.CopyToAsync(file, cancellationToken);
        }

        await LookAsync(job, mapping: null, cancellationToken);
        return job;
    }

    /// <summary>Looks at the file again with what a person said its columns mean.</summary>
    public async Task LookAsync(ImportJob job, FileMapping? mapping, CancellationToken cancellationToken)
    {
        job.Look(mapping);
        _live[job.Id] = job;
        await KeepAsync(job, cancellationToken);
    }

    public async Task StartAsync(ImportJob job, CancellationToken cancellationToken)
    {
        job.Begin();
        await KeepAsync(job, cancellationToken);
        _waiting.Writer.TryWrite(job);
    }

    /// <summary>Puts how an import stands on record; one that is over needs its file no longer.</summary>
    public async Task KeepAsync(ImportJob job, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (records, now) = (Records(scope), job.ToKeep());
        if (await records.FindAsync(job.Id, cancellationToken) is { } before)
        {
            await records.ChangeAsync(now.Kept(before.Number, before.Version), cancellationToken);
        }
        else
        {
            await records.AddAsync(now, cancellationToken);
        }

        if (!now.IsOpen)
        {
            File.Delete(job.Path);
        }
    }

    /// <summary>Queues what was running when the program stopped; its cursor knows which rows are done.</summary>
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var kept in (await Records(scope).OpenAsync(null, cancellationToken)).Reverse())
        {
            var job = await OpenAsync(kept, cancellationToken);
            if (job is { State: ImportState.Running, Plan: not null })
            {
                _waiting.Writer.TryWrite(job);
            }
        }
    }

    async Task<ImportJob> OpenAsync(KeptImport kept, CancellationToken cancellationToken)
    {
        var job = Job(kept);
        if (!kept.IsOpen)
        {
            return job;
        }

        if (!File.Exists(job.Path))
        {
            job.Fail(_gone);
            await KeepAsync(job, cancellationToken);
            return job;
        }

        job.Look(job.Mapping);
        return _live.GetOrAdd(job.Id, job);
    }

    ImportJob Job(KeptImport kept) => new(kept, Path.Combine(store.DataFolder, "incoming", kept.Key));

    static IRecords<KeptImport> Records(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<IRecords<KeptImport>>();
}
