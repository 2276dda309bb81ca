using Kentongan.App.Web;
using Kentongan.Listen;
using Kentongan.Listen.Queries;
using Kentongan.Understand;

namespace Kentongan.App.Pages.Understand;

/// <summary>Whether what somebody typed into a search box can be asked (hard rule 1), and if not, the sentence that says why.</summary>
public sealed class FilterQuestions(IPublicRegister register, Viewer viewer)
{
    public async Task<string?> ObjectionAsync(MentionFilter filter, CancellationToken cancellationToken) =>
        filter.Search is { } search && (await CheckAsync(search, Refusals.ForFilter, cancellationToken)).Error is { } error ? Sentence(error) : null;

    /// <summary>Why <paramref name="text"/> cannot be a topic's query, null when it can.</summary>
    public async Task<QueryError?> TopicObjectionAsync(string text, CancellationToken cancellationToken) =>
        (await CheckAsync(text, Refusals.ForTopic, cancellationToken)).Error;

    public string Sentence(QueryError error) => viewer.Language == "id" ? error.Indonesian : error.English;

    async Task<QueryResult> CheckAsync(string text, Func<Query, QueryOptions, QueryError?> refuse, CancellationToken cancellationToken)
    {
        var handles = (await register.AllAsync(cancellationToken)).Select(account => account.Handle).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var options = QueryOptions.Default with { IsPublic = handles.Contains };
        var read = Query.Parse(text, options);
        return read.IsQuery ? read with { Error = refuse(read.Query, options) } : read;
    }
}
