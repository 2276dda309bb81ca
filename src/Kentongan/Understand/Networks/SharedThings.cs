using System.Globalization;
using Kentongan.Networks.Coordination;

namespace Kentongan.Understand.Networks;

/// <summary>What each post shares with others: one list of shares for each kind.</summary>
sealed class SharedThings(NetworkCast cast)
{
    readonly ThingNumbers _numbers = new();
    readonly Dictionary<Tie, List<Share>> _shares = [];
    readonly List<(int Place, Share Share, string Text)> _texts = [];
    readonly List<PostId> _posts = [];

    /// <summary>A text for what has none to be recognised by: the post repeated, the first post with that picture.</summary>
    readonly Dictionary<(Tie Kind, string Thing), string> _captions = [];

    /// <summary>Every kind that things can be shared in.</summary>
    public static IReadOnlyList<Tie> Kinds { get; } = [Tie.Repost, Tie.CoLink, Tie.CoText, Tie.CoHashtag, Tie.CoMedia];

    /// <summary>Posts by the number that shares call content.</summary>
    public IReadOnlyList<PostId> Posts => _posts;

    public void Add(Mention mention)
    {
        var post = mention.Post;
        var author = cast.Number(post.Author, post);
        if (author < 0)
        {
            return;
        }

        var (content, time) = (_posts.Count, post.CreatedAt.ToUnixTimeSeconds());
        _posts.Add(post.Id);
        if (post.RepostOf is { } original)
        {
            Put(Tie.Repost, original, author, content, time);
            _captions.TryAdd((Tie.Repost, original), post.Text);
            return;
        }

        foreach (var link in post.Links)
        {
            Put(Tie.CoLink, link, author, content, time);
        }

        foreach (var media in post.Media)
        {
            Put(Tie.CoMedia, NameOf(media), author, content, time);
            _captions.TryAdd((Tie.CoMedia, NameOf(media)), $"[{media}] {post.Text}");
        }

        // One hashtag is a subject; the same two together at the same moment are a choice.
        if (post.Hashtags.Count > 1)
        {
            Put(Tie.CoHashtag, string.Join(' ', post.Hashtags.Order(StringComparer.Ordinal).Select(tag => "#" + tag)), author, content, time);
        }

        if (_numbers.AddText(post.Text, mention.Annotation.Words.Count) is var place and >= 0)
        {
            _texts.Add((place, new(0, author, content, time), post.Text));
        }
    }

    /// <summary>
    /// All shares of a kind, to be asked when everything was added; objects are numbered behind the posts, so that no post
    /// is taken for its object: see <see cref="ThingOf"/>.
    /// </summary>
    public Share[] Of(Tie kind)
    {
        if (kind == Tie.CoText)
        {
            _shares[kind] = [.. _texts.Select(text => text.Share with { Object = _numbers.OfText(text.Place, text.Text) })];
        }

        return [.. _shares.GetValueOrDefault(kind, []).Select(share => share with { Object = _posts.Count + share.Object })];
    }

    /// <summary>What the object of a share is.</summary>
    public (Tie Kind, string Thing) ThingOf(int shared) => _numbers.Things[shared - _posts.Count];

    /// <summary>The same for a reader: a repeated post by its text, a picture by its seal and the text of the first post with it.</summary>
    public string TextOf(int shared) => _captions.GetValueOrDefault(ThingOf(shared), ThingOf(shared).Thing);

    /// <summary>The thing that shares of a picture or film have for their object.</summary>
    public static string NameOf(MediaKey media) => media.Value.ToString("x16", CultureInfo.InvariantCulture);

    void Put(Tie kind, string thing, int author, int content, long time)
    {
        if (!_shares.TryGetValue(kind, out var list))
        {
            _shares[kind] = list = [];
        }

        list.Add(new(_numbers.Of(kind, thing), author, content, time));
    }
}
