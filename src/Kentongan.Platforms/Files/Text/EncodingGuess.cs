using System.Text;

namespace Kentongan.Platforms.Files.Text;

/// <summary>Tells the encoding of a text file from its first bytes.</summary>
/// <param name="Encoding">How to decode; bytes that are not UTF-8 are read as cp1252, so nothing is lost.</param>
/// <param name="Preamble">Bytes of the byte order mark.</param>
/// <param name="Name">What a person reads.</param>
public sealed record EncodingGuess(Encoding Encoding, int Preamble, string Name)
{
    /// <summary>A quarter of zero bytes on one side tells UTF-16; a stray NUL in a broken file does not.</summary>
    const int ZeroShare = 4;
    const int MixtureShare = 4;

    public static EncodingGuess Of(ReadOnlySpan<byte> sample) => sample switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(LenientUtf8.Encoding, 3, "UTF-8 (BOM)"),
        [0xFF, 0xFE, 0, 0, ..] => new(Encoding.UTF32, 4, "UTF-32 LE"),
        [0, 0, 0xFE, 0xFF, ..] => new(new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4, "UTF-32 BE"),
        [0xFF, 0xFE, ..] => new(Encoding.Unicode, 2, "UTF-16 LE (BOM)"),
        [0xFE, 0xFF, ..] => new(Encoding.BigEndianUnicode, 2, "UTF-16 BE (BOM)"),
        _ => WithoutMark(sample),
    };

    static EncodingGuess WithoutMark(ReadOnlySpan<byte> sample)
    {
        var (even, odd) = CountZeros(sample);
        var pairs = sample.Length / 2;
        if (pairs > 0 && odd * ZeroShare > pairs && even * ZeroShare < pairs)
        {
            return new(Encoding.Unicode, 0, "UTF-16 LE");
        }

        if (pairs > 0 && even * ZeroShare > pairs && odd * ZeroShare < pairs)
        {
            return new(Encoding.BigEndianUnicode, 0, "UTF-16 BE");
        }

        return IsMostlyUtf8(sample) ? new(LenientUtf8.Encoding, 0, "UTF-8") : new(Cp1252.Encoding, 0, "cp1252");
    }

    static (int Even, int Odd) CountZeros(ReadOnlySpan<byte> sample)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        return (even, odd);
    }

    /// <summary>
    /// Whole UTF-8 letters hardly ever arise by accident, and stray bytes are read as cp1252 anyway: a fifth of them tells
    /// a file glued together from both.
    /// </summary>
    static bool IsMostlyUtf8(ReadOnlySpan<byte> sample)
    {
        var (letters, strays) = (0, 0);
        while (sample.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(sample, out var rune, out var used);
            if (status == System.Buffers.OperationStatus.NeedMoreData)
            {
                break;
            }

            letters += status == System.Buffers.OperationStatus.Done && !rune.IsAscii ? 1 : 0;
            strays += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            sample = sample[used..];
        }

        return letters * MixtureShare >= strays;
    }
}
