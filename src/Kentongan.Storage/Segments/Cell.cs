using Kentongan.Listen;
using Kentongan.Understand;

namespace Kentongan.Storage.Segments;

/// <summary>
/// Everything about a mention that has few values, in one number: a byte for each <see cref="Dimension"/>, in its
/// order, and a byte of flags. A filter on several of them is then one mask and one comparison.
/// </summary>
static class Cell
{
    public const int Dimensions = 7;
    const int OfficialShift = 56;
    const int AbusiveShift = 57;
    const int MediaShift = 58;

    /// <param name="language">The number of the language in the store's vocabulary of languages, below 256.</param>
    public static ulong Of(HeardPost post, Annotation annotation, byte language) =>
        Put(Dimension.Channel, (byte)post.Channel)
        | Put(Dimension.PostKind, (byte)post.Kind)
        | Put(Dimension.Sentiment, (byte)annotation.Sentiment)
        | Put(Dimension.Emotion, (byte)annotation.Emotion)
        | Put(Dimension.Kind, (byte)annotation.Kind)
        | Put(Dimension.Language, language)
        | Put(Dimension.Province, annotation.Province)
        | Flag(post.ByOfficial, OfficialShift)
        | Flag(annotation.IsAbusive, AbusiveShift)
        | Flag(post.HasMedia, MediaShift);

    public static byte Get(ulong cell, Dimension dimension) => (byte)(cell >> ((int)dimension * 8));

    public static ulong Put(Dimension dimension, byte value) => (ulong)value << ((int)dimension * 8);

    public static bool IsRepost(ulong cell) => Get(cell, Dimension.PostKind) == (byte)PostKind.Repost;

    public static bool HasMedia(ulong cell) => (cell & (1UL << MediaShift)) != 0;

    static ulong Flag(bool set, int shift) => set ? 1UL << shift : 0;
}
