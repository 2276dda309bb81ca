using System.Runtime.CompilerServices;

using Kentongan.Listen.Queries;
using Kentongan.Listen.Search;
using Kentongan.Storage.Sessions;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>Finds posts by a plan: the word index proposes, the plan has the last word where the index says too little.</summary>
sealed class PostSearch(IReadSession session, TermTexts texts, SearchPlan plan)
{
    const int ReadAhead = 2000;
    readonly Searchable _seen = new();

    /// <summary>Whether the index alone gives the answer.</summary>
    bool IsIndexEnough => plan.IsExact && plan.Facts is null;

    /// <summary>The keys that answer, in ascending portions.</summary>
    public async IAsyncEnumerable<List<long>> KeysAsync(
        long from, long until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var keys = await session.FindPostsAsync(plan.Terms, from, until, ReadAhead, cancellationToken).ConfigureAwait(false);
            yield return IsIndexEnough ? keys : await AnsweringAsync(keys, cancellationToken).ConfigureAwait(false);
            if (keys.Count < ReadAhead)
            {
                yield break;
            }

            from = keys[^1] + 1;
        }
    }

    async ValueTask<List<long>> AnsweringAsync(List<long> keys, CancellationToken cancellationToken)
    {
        var rows = await session.ReadPostsAsync(keys, cancellationToken).ConfigureAwait(false);
        var posts = await PostLookup.UnderstandAsync(session, texts, rows, cancellationToken).ConfigureAwait(false);
        var answering = new List<long>();
        for (var i = 0; i < rows.Count; i++)
        {
            _seen.Read(posts[i]);
            if (plan.Holds(_seen))
            {
                answering.Add(rows[i].Key);
            }
        }

        answering.Sort();
        return answering;
    }
}
