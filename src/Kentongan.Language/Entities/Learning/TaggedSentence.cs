using Kentongan.Language.Tokens;

namespace Kentongan.Language.Entities.Learning;

/// <summary>A sentence whose tokens people tagged.</summary>
public sealed class TaggedSentence
{
    /// <param name="words">The tokens as the data set has them.</param>
    /// <param name="tags">A tag a token: <c>O</c>, <c>B-PER</c>, <c>I-PER</c>, <c>B-ORG</c> …</param>
    public TaggedSentence(IReadOnlyList<string> words, IReadOnlyList<string> tags)
    {
        Text = string.Join(' ', words);
        Tokens = new Token[words.Count];
        Tags = [.. tags.Select(tag => (byte)Entities.Tags.Parse(tag))];
        var start = 0;
        for (var i = 0; i < words.Count; i++)
        {
            Tokens[i] = new Token(start, words[i].Length, words[i].Any(char.IsLetterOrDigit) ? TokenKind.Word : TokenKind.Punctuation);
            start += words[i].Length + 1;
        }
    }

    internal string Text { get; }

    internal Token[] Tokens { get; }

    internal byte[] Tags { get; }

    /// <summary>Reads CoNLL files: a token a line, its tag in the last column, an empty line between sentences.</summary>
    public static IEnumerable<TaggedSentence> Read(TextReader reader)
    {
        var (words, tags) = (new List<string>(), new List<string>());
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length >= 2)
            {
                words.Add(fields[0]);
                tags.Add(fields[^1]);
            }
            else if (words.Count > 0)
            {
                yield return new TaggedSentence(words, tags);
                (words, tags) = ([], []);
            }
        }

        if (words.Count > 0)
        {
            yield return new TaggedSentence(words, tags);
        }
    }
}
