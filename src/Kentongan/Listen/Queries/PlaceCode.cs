namespace Kentongan.Listen.Queries;

/// <summary>Official codes of places as queries write them: <c>33</c>, <c>3371</c> or <c>33.71</c>, <c>33.71.02</c>.</summary>
static class PlaceCode
{
    /// <summary>The code with its dots, null when <paramref name="text"/> is none.</summary>
    public static string? Normalise(string text)
    {
        var digits = text.Replace(".", "", StringComparison.Ordinal);
        return digits.Length is 2 or 4 or 6 && digits.All(char.IsAsciiDigit)
            ? string.Join('.', digits.Chunk(2).Select(pair => new string(pair)))
            : null;
    }

    /// <summary>Whether <paramref name="place"/> is <paramref name="code"/> or lies inside it.</summary>
    public static bool Covers(ReadOnlySpan<char> code, ReadOnlySpan<char> place) =>
        place.StartsWith(code, StringComparison.Ordinal) && (place.Length == code.Length || place[code.Length] == '.');
}
