using System.Runtime.InteropServices;

using Kentongan.Listen;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>The strings of a batch as vocabulary numbers: list after list, post after post, in one array.</summary>
sealed class CodedPosts(TermNumbers numbers)
{
    public const int Lists = 7;
    readonly List<int> _numbers = [];
    readonly List<int> _ends = [0];

    /// <summary>Writes the numbers of one post, in the order of a segment's list columns.</summary>
    public void Add(UnderstoodPost post)
    {
        AddEach(post.Post.Hashtags);
        AddEach(post.Post.Links);
        AddDomains(post.Post.Links);
        AddAccounts(post.Post);
        AddEach(post.Annotation.Words);
        AddPhrases(post.Annotation.Phrases);
        AddTerms(post.SearchTerms);
    }

    public void Settle() => numbers.Settle(CollectionsMarshal.AsSpan(_numbers));

    public ReadOnlySpan<int> List(int post, int list)
    {
        var index = (post * Lists) + list;
        return CollectionsMarshal.AsSpan(_numbers)[_ends[index].._ends[index + 1]];
    }

    void AddEach(IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
        {
            _numbers.Add(numbers.Of(text));
        }

        End();
    }

    void AddDomains(IReadOnlyList<string> links)
    {
        var start = _numbers.Count;
        foreach (var link in links)
        {
            AddOnce(start, LinkDomain.Of(link));
        }

        End();
    }

    void AddAccounts(HeardPost post)
    {
        var start = _numbers.Count;
        AddOnce(start, Lower(post.Author.PublicHandle));
        AddOnce(start, Lower(post.RepostOfAccount?.PublicHandle));
        foreach (var mention in post.Mentions)
        {
            AddOnce(start, Lower(mention.PublicHandle));
        }

        End();
    }

    void AddPhrases(IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var blank = phrase.LastIndexOf(' ');
            _numbers.Add(numbers.Of(phrase.AsSpan(0, Math.Max(blank, 0))));
            _numbers.Add(numbers.Of(phrase.AsSpan(blank + 1)));
        }

        End();
    }

    void AddTerms(string terms)
    {
        foreach (var range in terms.AsSpan().Split(' '))
        {
            if (!terms.AsSpan(range).IsEmpty)
            {
                _numbers.Add(numbers.Of(terms.AsSpan(range)));
            }
        }

        End();
    }

    void AddOnce(int start, ReadOnlySpan<char> text)
    {
        var number = numbers.Of(text);
        if (number != 0 && !CollectionsMarshal.AsSpan(_numbers)[start..].Contains(number))
        {
            _numbers.Add(number);
        }
    }

    void End() => _ends.Add(_numbers.Count);

    static string? Lower(string? handle) => handle?.ToLowerInvariant();
}
