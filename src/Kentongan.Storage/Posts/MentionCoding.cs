using Kentongan.Storage.Segments;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>From a post to what a segment keeps of it.</summary>
static class MentionCoding
{
    public static void Encode(
        EncodedMention mention, long key, UnderstoodPost post, CodedPosts coded, int index, byte language)
    {
        mention.Begin(
            key, Cell.Of(post.Post, post.Annotation, language), post.Post.Author.Key.Value, post.Post.Metrics?.Engagement ?? 0);
        for (var list = 0; list < Columns.Lists; list++)
        {
            mention.Add(coded.List(index, list));
        }
    }
}
