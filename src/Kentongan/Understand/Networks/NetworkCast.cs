using Kentongan.Listen;

namespace Kentongan.Understand.Networks;

/// <summary>The accounts of some mentions by number, in order of first appearance, and what each did.</summary>
sealed class NetworkCast
{
    readonly Dictionary<AuthorKey, int> _numbers = [];
    readonly List<NetworkAccount> _accounts = [];

    public IReadOnlyList<NetworkAccount> Accounts => _accounts;

    /// <summary>The number of an account that a post names, on that post's channel; −1 when nobody told who it was.</summary>
    public int Number(AccountRef account, HeardPost post)
    {
        if (account.Key.IsNone)
        {
            return -1;
        }

        if (!_numbers.TryGetValue(account.Key, out var number))
        {
            _numbers[account.Key] = number = _accounts.Count;
            _accounts.Add(new(account.Key, account.PublicHandle, post.Channel) { First = post.CreatedAt });
        }
        else if (_accounts[number].Handle is null && account.PublicHandle is not null)
        {
            _accounts[number] = _accounts[number] with { Handle = account.PublicHandle };
        }

        return number;
    }

    /// <summary>The author's number, with this post counted.</summary>
    public int Speak(Mention mention)
    {
        var number = Number(mention.Post.Author, mention.Post);
        if (number >= 0)
        {
            var known = _accounts[number];
            _accounts[number] = known with
            {
                IsOfficial = known.IsOfficial || mention.Post.ByOfficial,
                Posts = known.Posts + 1,
                Positive = known.Positive + (mention.Annotation.Sentiment == Sentiment.Positive ? 1 : 0),
                Negative = known.Negative + (mention.Annotation.Sentiment == Sentiment.Negative ? 1 : 0),
            };
        }

        return number;
    }
}
