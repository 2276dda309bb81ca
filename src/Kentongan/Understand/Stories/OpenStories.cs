namespace Kentongan.Understand.Stories;

/// <summary>The stories that an article may still belong to, by their first articles. Articles are taken in the order in which they were published.</summary>
sealed class OpenStories(IReadOnlyList<StoryItem> articles, Likeness bodies, Likeness headlines, IReadOnlyList<IReadOnlySet<string>> figures)
{
    readonly Dictionary<(bool IsBody, int Group), List<int>> _heads = [];

    /// <summary>The first article of the story that this one belongs to; itself when it begins one.</summary>
    public int Take(int article)
    {
        List<(bool, int)> groups = [.. Groups(article)];
        var copied = groups.SelectMany(group => _heads.GetValueOrDefault(group) ?? []).Distinct()
            .Select(head => (Head: head, Sure: Copies(head, article))).Where(pair => pair.Sure is not null).OrderByDescending(pair => pair.Sure).ThenBy(pair => pair.Head).ToList();
        if (copied.Count > 0)
        {
            return copied[0].Head;
        }

        groups.ForEach(group => HeadsOf(group).Add(article));
        return article;
    }

    double? Copies(int head, int article) => CopyTest.Copies(
        articles[article].PublishedAt - articles[head].PublishedAt, bodies.Between(head, article), headlines.Between(head, article), Figures.Agree(figures[head], figures[article]));

    IEnumerable<(bool, int)> Groups(int article)
    {
        if (bodies.GroupOf(article) is { } body)
        {
            yield return (true, body);
        }

        if (headlines.GroupOf(article) is { } headline)
        {
            yield return (false, headline);
        }
    }

    List<int> HeadsOf((bool, int) group)
    {
        if (!_heads.TryGetValue(group, out var heads))
        {
            _heads.Add(group, heads = []);
        }

        return heads;
    }
}
