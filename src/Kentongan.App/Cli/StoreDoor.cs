using System.Data.Common;
using Kentongan.Storage;

namespace Kentongan.App.Cli;

/// <summary>Opens the store for one command and turns what can go wrong into one sentence.</summary>
public static class StoreDoor
{
    /// <summary>Runs <paramref name="work"/> on a store that must exist.</summary>
    public static Task<int> OpenAsync(
        StorageOptions options, Func<IServiceProvider, Task<int>> work, CancellationToken cancellationToken) =>
        GuardAsync(options, mayBeNew: false, work, cancellationToken);

    /// <summary>Runs <paramref name="work"/> on a store that is made when there is none.</summary>
    public static Task<int> OpenOrMakeAsync(
        StorageOptions options, Func<IServiceProvider, Task<int>> work, CancellationToken cancellationToken, Action<IServiceCollection>? furnish = null) =>
        GuardAsync(options, mayBeNew: true, work, cancellationToken, furnish);

    static async Task<int> GuardAsync(
        StorageOptions options, bool mayBeNew, Func<IServiceProvider, Task<int>> work, CancellationToken cancellationToken, Action<IServiceCollection>? furnish = null)
    {
        try
        {
            var collection = new ServiceCollection().AddStorage(options);
            furnish?.Invoke(collection);
            await using var services = collection.BuildServiceProvider();
            var engine = services.GetRequiredService<Engine>();
            if (!mayBeNew && !await engine.ExistsAsync(cancellationToken))
            {
                return Answer.Say($"There is no store in {Where(options)}: fill one with 'import' or 'start', or name another with --data.", Answer.Unusable);
            }

            await engine.PrepareAsync(cancellationToken);
            return await work(services);
        }
        catch (InvalidDataException unusable)
        {
            return Answer.Say(unusable.Message, Answer.Unusable);
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException or InvalidOperationException or ArgumentException)
        {
            return Answer.Say($"The store in {Where(options)} cannot be used: {FirstLine(failure.Message)}", Answer.Failed);
        }
    }

    // A connection string may hold a password.
    static string Where(StorageOptions options) => options.IsEmbedded ? options.DataFolder : "PostgreSQL";

    static string FirstLine(string message) => message.Split('\n')[0].TrimEnd();
}
