namespace Kentongan.Platforms.News.Articles;

/// <summary>Joins the pages of a split article.</summary>
public static class ArticlePages
{
    const int Most = 12;

    /// <summary>The whole article; <paramref name="read"/> fetches and reads one page, null when that fails.</summary>
    public static async Task<Article> JoinAsync(Article first, Func<string, CancellationToken, Task<Article?>> read, CancellationToken cancellationToken)
    {
        var (texts, links, next) = (new List<string> { first.Text }, new List<string>(first.Links), first.NextPage);
        var seen = new HashSet<string>(StringComparer.Ordinal) { first.Url };
        while (next is not null && seen.Add(next) && seen.Count <= Most)
        {
            if (await read(next, cancellationToken).ConfigureAwait(false) is not { } page)
            {
                break;
            }

            texts.Add(page.Text);
            links.AddRange(page.Links);
            next = page.NextPage;
        }

        var lines = texts.SelectMany(text => text.Split('\n')).Distinct(StringComparer.Ordinal);
        return first with { Text = string.Join('\n', lines), Links = [.. links.Distinct(StringComparer.Ordinal)], NextPage = next is not null && !seen.Contains(next) ? next : null };
    }
}
