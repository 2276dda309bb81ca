using System.Security.Cryptography;
using System.Text;

using Kentongan.Listen;
using Kentongan.Listen.Urls;

namespace Kentongan.Storage.Posts;

/// <summary>The key of an article's address: sixteen bytes of SHA-256, so that an index entry stays small however long the address is.</summary>
static class ArticleAddress
{
    const int Length = 16;

    /// <summary>Null for what is no article at an address of its own.</summary>
    public static byte[]? Of(HeardPost post) =>
        post is { Channel: Channel.News, Kind: PostKind.Article, Url: { } url } && UrlKey.Of(url) == post.NativeId
            ? SHA256.HashData(Encoding.UTF8.GetBytes(post.NativeId))[..Length]
            : null;
}
