using Kentongan.Language.Tokens;

namespace Kentongan.Language.Languages;

/// <summary>Tells the language of a text that is not written in Latin letters by its script: the archipelago's scripts have one language each here.</summary>
static class Scripts
{
    /// <summary>The code of the language, or null when at least half of the letters are Latin.</summary>
    public static string? LanguageOf(TokenizedText text)
    {
        Span<int> counts = stackalloc int[_codes.Length];
        counts.Clear();
        var (latin, others) = (0, 0);
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Hashtag))
            {
                continue;
            }

            foreach (var c in text.Folded(i))
            {
                if (c < '\u0250')
                {
                    latin += c >= 'a' ? 1 : 0;
                }
                else
                {
                    others++;
                    counts[ScriptOf(c)]++;
                }
            }
        }

        return latin >= others && latin > 0 ? null : others == 0 ? LanguageCodes.Other : _codes[Largest(counts)];
    }

    static readonly string[] _codes = [LanguageCodes.Other, "jav", "ban", "sun", "bbc", "bug"];

    static int ScriptOf(char c) => c switch
    {
        >= '\ua980' and <= '\ua9df' => 1,
        >= '\u1b00' and <= '\u1b7f' => 2,
        >= '\u1b80' and <= '\u1bbf' => 3,
        >= '\u1bc0' and <= '\u1bff' => 4,
        >= '\u1a00' and <= '\u1a1f' => 5,
        _ => 0,
    };

    static int Largest(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best;
    }
}
