using System.Globalization;
using Kentongan.Storage.Retention;

namespace Kentongan.App.Jobs;

/// <summary>Retention (hard rule 5): what is too old is forgotten without anybody thinking of it.</summary>
sealed class ForgetOldPosts(RetentionRun retention) : IScheduledWork
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var retained = await retention.RunAsync("system", cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{retained.Posts} posts, {retained.RawFiles} files of raw rows");
    }
}
