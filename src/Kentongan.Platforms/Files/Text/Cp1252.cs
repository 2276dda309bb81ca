using System.Text;

namespace Kentongan.Platforms.Files.Text;

/// <summary>Windows' Western code page, of which Latin-1's printable characters are a part.</summary>
static class Cp1252
{
    /// <summary>Bytes 80–9F; the five that the code page leaves open keep their C1 meaning.</summary>
    const string Upper =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static Encoding Encoding { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    public static char Decode(byte value) => value is >= 0x80 and < 0xA0 ? Upper[value - 0x80] : (char)value;
}
