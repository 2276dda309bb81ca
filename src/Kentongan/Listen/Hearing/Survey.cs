namespace Kentongan.Listen.Hearing;

/// <summary>
/// What a first look through a source tells: how long it is, which handles it shows, so that they are recognised bare in any text, and who
/// may be suggested for the public register.
/// </summary>
public sealed class Survey
{
    const int MostCandidates = 100_000;

    readonly Dictionary<(Channel, string), Candidate> _candidates = [];

    public long Rows { get; private set; }

    public KnownHandles Handles { get; } = new();

    /// <summary>Each account once, in order of appearance.</summary>
    public IReadOnlyCollection<Candidate> Candidates => _candidates.Values;

    public static Survey Of(IEnumerable<SourceRow> rows, CancellationToken cancellationToken)
    {
        var survey = new Survey();
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            survey.Rows++;
            if (row.Post is { } post)
            {
                survey.See(post);
            }
        }

        return survey;
    }

    void See(Post post)
    {
        if (post.Author is { } author)
        {
            Handles.Add(author.Handle);
            Suggest(post.Channel, author);
        }

        Handles.Add(post.RepostOfHandle);
        Handles.Add(post.InReplyToHandle);
        foreach (var handle in post.Mentions)
        {
            Handles.Add(handle);
        }

        SeeText(post.Text);
    }

    /// <summary>Whoever is addressed in one text may stand bare in another.</summary>
    void SeeText(string text)
    {
        for (var sign = text.IndexOf('@', StringComparison.Ordinal); sign >= 0; sign = text.IndexOf('@', sign + 1))
        {
            var end = sign + 1;
            while (end < text.Length && Handle.IsPart(text[end]))
            {
                end++;
            }

            Handles.Add(text.AsSpan(sign + 1, end - sign - 1));
        }
    }

    void Suggest(Channel channel, Author author)
    {
        if (_candidates.Count < MostCandidates && Hearing.Candidates.Of(channel, author) is { } candidate)
        {
            _candidates.TryAdd((channel, candidate.Handle.ToLowerInvariant()), candidate);
        }
    }
}
