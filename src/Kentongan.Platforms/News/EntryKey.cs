using System.Security.Cryptography;
using System.Text;
using Kentongan.Listen.Urls;
using Kentongan.Platforms.News.Feeds;

namespace Kentongan.Platforms.News;

/// <summary>What tells the entries of feeds apart: the address of the page, else the id within the feed, else what the entry says.</summary>
static class EntryKey
{
    const int Bytes = 12;

    /// <summary>The key of a post's entry as a cursor remembers it.</summary>
    public static ulong Of(Post post) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(post.NativeId)));

    /// <summary>The native id of an entry that has no page: the feed's address and a seal of the entry behind it.</summary>
    public static string WithoutPage(FeedEntry entry, string feedUrl)
    {
        var own = entry.Id is { Length: > 0 } id ? id : entry.Title?.Text + "\n" + entry.Body;
        return UrlKey.Of(feedUrl) + "#" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(own)).AsSpan(0, Bytes));
    }
}
