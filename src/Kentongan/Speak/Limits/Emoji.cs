namespace Kentongan.Speak.Limits;

/// <summary>
/// Finds an emoji as people see it: flags, keycaps, skin tones and joined families are one (Unicode Technical Standard 51,
/// possible emoji sequences).
/// </summary>
public static class Emoji
{
    const int TextVariation = 0xFE0E, EmojiVariation = 0xFE0F, Keycap = 0x20E3, Joiner = 0x200D;

    /// <summary>The UTF-16 length of the emoji that starts at <paramref name="start"/>; 0 when none does.</summary>
    public static int LengthAt(string text, int start)
    {
        var rune = RuneAt(text, start);
        if (rune is >= '0' and <= '9' or '#' or '*')
        {
            return KeycapLength(text, start);
        }

        if (IsRegionalIndicator(rune))
        {
            return IsRegionalIndicator(RuneAt(text, start + 2)) ? 4 : 0;
        }

        return SequenceLength(text, start);
    }

    static int KeycapLength(string text, int start)
    {
        var next = start + 1;
        if (RuneAt(text, next) == EmojiVariation)
        {
            next++;
        }

        return RuneAt(text, next) == Keycap ? next + 1 - start : 0;
    }

    static int SequenceLength(string text, int start)
    {
        var end = ElementEnd(text, start);
        if (end == start)
        {
            return 0;
        }

        while (RuneAt(text, end) == Joiner)
        {
            var next = ElementEnd(text, end + 1);
            if (next == end + 1)
            {
                break;
            }

            end = next;
        }

        return end - start;
    }

    /// <summary>One pictograph with its variation selector, skin tone or tags; <paramref name="start"/> when there is none.</summary>
    static int ElementEnd(string text, int start)
    {
        var rune = RuneAt(text, start);
        if (!EmojiRanges.IsPictograph(rune))
        {
            return start;
        }

        var end = start + Width(rune);
        var next = RuneAt(text, end);
        if (next == TextVariation || (rune < 0x203C && next != EmojiVariation))
        {
            return start;
        }

        if (EmojiRanges.IsSkinTone(next) && EmojiRanges.TakesSkinTone(rune))
        {
            end += 2;
            next = RuneAt(text, end);
        }

        return next == EmojiVariation ? end + 1 : TagsEnd(text, end);
    }

    static int TagsEnd(string text, int end)
    {
        while (RuneAt(text, end) is >= 0xE0020 and <= 0xE007F)
        {
            end += 2;
        }

        return end;
    }

    static bool IsRegionalIndicator(int rune) => rune is >= 0x1F1E6 and <= 0x1F1FF;

    static int Width(int rune) => rune > 0xFFFF ? 2 : 1;

    static int RuneAt(string text, int index) =>
        index >= text.Length ? -1
        : index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? char.ConvertToUtf32(text[index], text[index + 1])
        : text[index];
}
