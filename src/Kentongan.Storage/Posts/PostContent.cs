using Kentongan.Listen;
using Kentongan.Storage.Segments;
using Kentongan.Storage.Terms;
using Kentongan.Understand;

namespace Kentongan.Storage.Posts;

/// <summary>A row taken apart, its words still numbers: many rows are taken apart before their words are read together.</summary>
/// <param name="Packed">The lists that a segment has too, in its order, without the terms.</param>
sealed record PostContent(PostRow Row, HeardPost Post, Annotation Annotation, byte Language, int[][] Packed)
{
    public const int Lists = Columns.Lists - 1;

    public void AddNumbers(HashSet<int> numbers)
    {
        numbers.UnionWith(Row.Terms);
        foreach (var list in Packed)
        {
            numbers.UnionWith(list);
        }
    }

    public UnderstoodPost ToPost(TermTexts texts, Languages languages) => new(
        Post with { Hashtags = Texts(Column.Hashtags, texts), Links = Texts(Column.Links, texts) },
        Annotation with { Language = languages[Language], Words = Texts(Column.Words, texts), Phrases = Pairs(texts) },
        Array.ConvertAll(Row.Topics, t => new TopicId(t)),
        string.Join(' ', Row.Terms.Select(t => texts[t])));

    /// <summary>What a segment keeps of this post.</summary>
    public void Encode(EncodedMention mention)
    {
        mention.Begin(
            Row.Key, Cell.Of(Post, Annotation, Language), Post.Author.Key.Value, Post.Metrics?.Engagement ?? 0);
        foreach (var list in Packed)
        {
            mention.Add(list);
        }

        mention.Add(Row.Terms);
    }

    string[] Texts(Column column, TermTexts texts) => Array.ConvertAll(Packed[column - Column.Hashtags], n => texts[n]);

    string[] Pairs(TermTexts texts)
    {
        var numbers = Packed[Column.Phrases - Column.Hashtags];
        var pairs = new string[numbers.Length / 2];
        for (var i = 0; i < pairs.Length; i++)
        {
            var (first, second) = (numbers[2 * i], numbers[(2 * i) + 1]);
            pairs[i] = first == 0 ? texts[second] : $"{texts[first]} {texts[second]}";
        }

        return pairs;
    }
}
