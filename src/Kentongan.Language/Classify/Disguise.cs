namespace Kentongan.Language.Classify;

/// <summary>Insults are disguised with digits that look like letters: <c>4nj1ng</c>, <c>g0blok</c>, <c>b4b1</c>.</summary>
static class Disguise
{
    const int Insult = 7;
    const int Shortest = 4;
    /// <summary>Longer words are left alone.</summary>
    public const int Longest = 20;

    /// <summary>Writes the insult behind <paramref name="word"/> and returns its length; 0 when no insult of our list is behind it.</summary>
    public static int Undo(ReadOnlySpan<char> word, Span<char> plain)
    {
        if (word.Length is < Shortest or > Longest || word.IndexOfAnyInRange('0', '9') < 0 || word.Contains('2'))
        {
            return 0;
        }

        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = LetterLike(word[i]);
        }

        return FeelingWords.OfPlain(plain[..word.Length]).Contains((byte)Insult) ? word.Length : 0;
    }

    /// <summary>The letter that a digit looks like; anything else is itself.</summary>
    public static char LetterLike(char c) => c switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '6' => 'g', '7' => 't', '8' => 'b', '9' => 'g', _ => c };
}
