using Kentongan.App.Importing;
using Kentongan.App.Web;
using Kentongan.Listen;
using Kentongan.Listen.Hearing;
using Kentongan.Listen.Queries;
using Kentongan.Understand.Building;

namespace Kentongan.App.Pages.Listen;

/// <summary>Reads the query of a form and tries it on kept posts, after the change that a press of a button asked for.</summary>
public sealed class TopicTrials(TopicPreviewing previewing, VisibleTopics topics, IPublicRegister register, IAuditLog audit, Viewer viewer)
{
    /// <summary>What a query means and whether a topic may be made of it, without looking for it.</summary>
    public async Task<TopicTrial> ReadAsync(string text, CancellationToken cancellationToken)
    {
        var options = ListenedTopics.Options(new PublicAccounts(await register.AllAsync(cancellationToken)));
        if (string.IsNullOrWhiteSpace(text))
        {
            return TopicTrial.Empty with { Options = options };
        }

        var read = Query.Parse(text, options);
        var blocks = read.IsQuery && QueryBlocks.Of(read.Query.Root) is { } known ? TopicBlocksForm.Of(known) : null;
        return new(text, blocks, read.IsQuery ? Refusals.ForTopic(read.Query, options) : read.Error, read.Query?.Root, options, null, []);
    }

    /// <summary>What a query finds among kept posts.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="deed"><c>add:WORD</c>, <c>beside:WORD:OTHER</c> or <c>exclude:WORD</c>; anything else changes nothing.</param>
    /// <param name="except">The topic that is being changed: it overlaps with itself.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<TopicTrial> TryAsync(string text, string? deed, int? except, CancellationToken cancellationToken)
    {
        var trial = await ReadAsync(text, cancellationToken);
        if (trial.Root is { } before && Changed(before, deed) is var after && after != before)
        {
            trial = await ReadAsync(QueryWriter.Write(after), cancellationToken);
        }

        if (trial.Error is not null || trial.Root is not { } root)
        {
            return trial;
        }

        IReadOnlyList<Topic> others = [.. (await topics.AllAsync(cancellationToken)).Where(topic => topic.Id.Value != except)];
        var preview = await previewing.PreviewAsync(root, trial.Options, [.. others.Select(topic => topic.Id)], cancellationToken);
        await audit.WriteAsync(viewer.Name, "topic.try", "topics", trial.Text, cancellationToken);
        return trial with { Preview = preview, Topics = others };
    }

    static QueryNode Changed(QueryNode query, string? deed) => deed?.Split(':') switch
    {
        ["add", var word] => QueryEdits.Or(query, word),
        ["beside", var word, var other] => QueryEdits.Or(query, word, QueryEdits.Wanted(query).FirstOrDefault(words => words.Terms is [var term] && term.Key == other)),
        ["exclude", var word] => QueryEdits.Without(query, word),
        _ => query,
    };
}
