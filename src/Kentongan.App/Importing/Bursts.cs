using System.Runtime.CompilerServices;
using Kentongan.Listen;

namespace Kentongan.App.Importing;

/// <summary>Cuts a stream into what is due at once: everything when nothing holds it back, else what lies between two waits.</summary>
static class Bursts
{
    const int Most = 1_000;

    public static async IAsyncEnumerable<IEnumerable<SourceRow>> Of(
        IEnumerable<SourceRow> rows, Func<DateTimeOffset, TimeSpan>? ahead, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (ahead is null)
        {
            yield return rows;
            yield break;
        }

        var due = new List<SourceRow>();
        foreach (var row in rows)
        {
            var wait = row.Post is { } post ? ahead(post.CreatedAt) : TimeSpan.Zero;
            if (due.Count == Most || (wait > TimeSpan.Zero && due.Count > 0))
            {
                yield return due;
                due = [];
            }

            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            due.Add(row);
        }

        if (due.Count > 0)
        {
            yield return due;
        }
    }
}
