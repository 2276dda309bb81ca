using Kentongan.Storage.Retention;

namespace Kentongan.App.Jobs;

/// <summary>Retention (hard rule 5): what is too old is forgotten without anybody thinking of it.</summary>
sealed class ForgetOldPosts(RetentionRun retention) : IScheduledWork
{
    public async Task<Sentence> RunAsync(CancellationToken cancellationToken)
    {
        var retained = await retention.RunAsync("system", cancellationToken);
        return new($"{retained.Posts} posts, {retained.RawFiles} files of raw rows", $"{retained.Posts} kiriman, {retained.RawFiles} berkas baris mentah");
    }
}
