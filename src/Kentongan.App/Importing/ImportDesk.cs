using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Threading.Channels;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Planning;
using Kentongan.Storage;
using Queue = System.Threading.Channels.Channel;

namespace Kentongan.App.Importing;

/// <summary>Files brought through the screen: kept until they are in, one import at a time.</summary>
public sealed class ImportDesk(StorageOptions store)
{
    readonly ConcurrentDictionary<string, ImportJob> _jobs = new(StringComparer.Ordinal);
    readonly Channel<ImportJob> _waiting = Queue.CreateUnbounded<ImportJob>();

    /// <summary>Imports that were started and wait for their turn.</summary>
    public ChannelReader<ImportJob> Waiting => _waiting.Reader;

    /// <summary>The imports of an agency since the program started, newest first.</summary>
    public IReadOnlyList<ImportJob> Of(int? agency) => [.. _jobs.Values.Where(job => agency is null || job.Agency == agency).Reverse()];

    /// <summary>Null when there is none, or it is another agency's.</summary>
    public ImportJob? Find(string id, int? agency) => _jobs.GetValueOrDefault(id) is { } job && (agency is null || job.Agency == agency) ? job : null;

    /// <summary>Keeps an uploaded file and looks at it.</summary>
    public async Task<ImportJob> TakeAsync(Stream content, string name, string owner, int? agency, CancellationToken cancellationToken)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        var folder = Directory.CreateDirectory(Path.Combine(store.DataFolder, "incoming"));
        var job = new ImportJob(id, Path.Combine(folder.FullName, id), Path.GetFileName(name), owner, agency);
        await using (var file = File.Create(job.Path))
        {
            await content.CopyToAsync(file, cancellationToken);
        }

        Look(job, mapping: null);
        _jobs[id] = job;
        return job;
    }

    /// <summary>Looks at the file again with what a person said its columns mean.</summary>
    public static void Look(ImportJob job, FileMapping? mapping)
    {
        job.Mapping = mapping;
        job.Look(FilePlanner.Plan(job.Path, mapping));
    }

    public void Start(ImportJob job)
    {
        job.Begin();
        _waiting.Writer.TryWrite(job);
    }
}
