using System.Text.Json;

namespace Kentongan.Platforms.Files.Json;

/// <summary>How a file lines up its JSON values.</summary>
public enum JsonLayout
{
    /// <summary>One value a line.</summary>
    Lines,

    /// <summary>An array, or values over several lines, one behind the other.</summary>
    Values,
}

/// <summary>Tells the layout from the first bytes.</summary>
public static class JsonLayouts
{
    const int LinesLookedAt = 20;

    /// <summary>Null when the file is no JSON.</summary>
    public static JsonLayout? Guess(ReadOnlySpan<byte> sample)
    {
        var text = sample.TrimStart(" \t\r\n\0"u8);
        return text switch
        {
            [(byte)'[', ..] => IsArray(text[1..].TrimStart(" \t\r\n"u8)) ? JsonLayout.Values : null,
            [(byte)'{', ..] => HasWholeLines(text) ? JsonLayout.Lines : JsonLayout.Values,
            _ => null,
        };
    }

    /// <summary>A table may begin with a bracket too.</summary>
    static bool IsArray(ReadOnlySpan<byte> inside) => inside is [] or [(byte)'{', ..] or [(byte)']', ..];

    static bool HasWholeLines(ReadOnlySpan<byte> text)
    {
        var (looked, whole) = (0, 0);
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range].Trim(" \t\r"u8);
            if (line.Length == 0 || (range.End.Value == text.Length && looked > 0))
            {
                continue;
            }

            whole += line is [(byte)'{', .., (byte)'}'] && IsWhole(line) ? 1 : 0;
            if (++looked == LinesLookedAt)
            {
                break;
            }
        }

        return whole * 2 >= looked || FirstLineIsLong(text);
    }

    /// <summary>The sample ends inside the first line: pretty-printed JSON has short lines.</summary>
    static bool FirstLineIsLong(ReadOnlySpan<byte> text) => text.IndexOf((byte)'\n') < 0;

    static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
