namespace Kentongan.Platforms.News.Feeds;

/// <summary>
/// A guess for bytes that no declaration explains: multi-byte Japanese and single-byte Cyrillic, Thai and Hebrew show in which
/// byte values are frequent.
/// </summary>
static class EncodingGuess
{
    const int Sample = 16_384;
    const double Clear = 0.75;

    /// <summary>The name of the likely encoding; null when nothing stands out.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        Span<int> counts = stackalloc int[256];
        foreach (var value in bytes[..Math.Min(bytes.Length, Sample)])
        {
            counts[value]++;
        }

        var high = Count(counts, 0x80, 0xFF);
        return high < 8 ? null
            : IsEucJapanese(bytes) && Count(counts, 0xA4, 0xA5) > high / 6 ? "EUC-JP"
            : Share(counts, 0xC0, 0xDF, high) > Clear && Count(counts, 0x80, 0xBF) < high / 20 ? "KOI8-R"
            : Share(counts, 0xE0, 0xFA, high) > Clear && Count(counts, 0xC0, 0xDF) < high / 10 ? "windows-1255"
            : Share(counts, 0xA1, 0xEF, high) > 0.98 && Share(counts, 0xA1, 0xC4, high) > 0.4 && Count(counts, 0xD0, 0xDA) > high / 10 ? "TIS-620"
            : null;
    }

    static int Count(ReadOnlySpan<int> counts, int first, int last)
    {
        var sum = 0;
        foreach (var count in counts[first..(last + 1)])
        {
            sum += count;
        }

        return sum;
    }

    static double Share(ReadOnlySpan<int> counts, int first, int last, int high) => Count(counts, first, last) / (double)high;

    /// <summary>High bytes come in pairs of A1 to FE.</summary>
    static bool IsEucJapanese(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (i + 1 >= bytes.Length || bytes[i] is not (0x8E or >= 0xA1) || bytes[i + 1] < 0xA1)
            {
                return i + 1 >= bytes.Length;
            }

            i++;
        }

        return true;
    }
}
