namespace Kentongan.Listen.Hearing;

/// <summary>
/// What a first look through a source tells: how long it is, which handles it shows, so that they are recognised bare in any text, and who
/// may be suggested for the public register.
/// </summary>
public sealed class Survey
{
    const int MostCandidates = 100_000;

    /// <summary>A word that others than its account write more often than this is a word.</summary>
    const int RareUses = 5;

    readonly WordSketch _words = new();
    readonly HandleSet _nameLike = new();
    readonly Dictionary<(Channel, string), (long Line, Candidate Candidate)> _candidates = [];

    public long Rows { get; private set; }

    public KnownHandles Handles { get; } = new();

    /// <summary>Each account once, in order of appearance.</summary>
    public IReadOnlyCollection<Candidate> Candidates => [.. _candidates.Values.OrderBy(seen => seen.Line).Select(seen => seen.Candidate)];

    public static Survey Of(IEnumerable<SourceRow> rows, CancellationToken cancellationToken)
    {
        var survey = new Survey();
        survey.See(rows, cancellationToken);
        survey.Decide();
        return survey;
    }

    /// <summary>Looks through the shares of a source at the same time; what is found is what one look would find.</summary>
    public static async Task<Survey> OfAsync(Func<RowShare, IEnumerable<SourceRow>> rows, int parts, CancellationToken cancellationToken)
    {
        var surveys = Enumerable.Range(0, parts).Select(_ => new Survey()).ToArray();
        await Task.WhenAll(surveys.Select((survey, part) => Task.Run(() => survey.See(rows(new(part, parts)), cancellationToken), cancellationToken))).ConfigureAwait(false);
        foreach (var other in surveys.Skip(1))
        {
            surveys[0].Add(other);
        }

        surveys[0].Decide();
        return surveys[0];
    }

    void See(IEnumerable<SourceRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Rows++;
            if (row.Post is { } post)
            {
                See(post, row.Line);
            }
        }
    }

    void Add(Survey other)
    {
        Rows += other.Rows;
        Handles.Add(other.Handles);
        _words.Add(other._words);
        foreach (var handle in other._nameLike)
        {
            _nameLike.Add(handle);
        }

        foreach (var (account, seen) in other._candidates)
        {
            if (!_candidates.TryGetValue(account, out var known) || seen.Line < known.Line)
            {
                _candidates[account] = seen;
            }
        }
    }

    /// <summary>A handle of letters only, as <c>namatoko</c>, is told from a word by how seldom others write it bare.</summary>
    void Decide()
    {
        foreach (var handle in _nameLike.Where(handle => _words.Count(handle) <= RareUses))
        {
            Handles.Add(handle);
        }
    }

    void Note(ReadOnlySpan<char> handle)
    {
        Handles.Add(handle);
        if (_nameLike.Count < KnownHandles.Most && HandleLook.IsNameLike(handle))
        {
            _nameLike.Add(KnownHandles.Hash(handle));
        }
    }

    void See(Post post, long line)
    {
        if (post.Author is { } author)
        {
            Note(author.Handle);
            Suggest(post.Channel, author, line);
        }

        Note(post.RepostOfHandle);
        Note(post.InReplyToHandle);
        foreach (var handle in post.Mentions)
        {
            Note(handle);
        }

        SeeText(post.Text, post.Author?.Handle);
    }

    /// <summary>Whoever is addressed in one text may stand bare in another.</summary>
    void SeeText(string text, string? author)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && Handle.IsPart(text[end]))
            {
                end++;
            }

            var word = text.AsSpan(at, end - at);
            if (at > 0 && text[at - 1] == '@')
            {
                Note(word);
            }
            else if (HandleLook.IsNameLike(word) && !word.Equals(author, StringComparison.OrdinalIgnoreCase))
            {
                _words.Add(KnownHandles.Hash(word));
            }

            at = end;
        }
    }

    void Suggest(Channel channel, Author author, long line)
    {
        if (_candidates.Count < MostCandidates && Hearing.Candidates.Of(channel, author) is { } candidate)
        {
            _candidates.TryAdd((channel, candidate.Handle.ToLowerInvariant()), (line, candidate));
        }
    }
}
