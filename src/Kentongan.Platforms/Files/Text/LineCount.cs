namespace Kentongan.Platforms.Files.Text;

/// <summary>Counts lines: LF, CR LF, or CR alone where a file knows no LF.</summary>
static class LineCount
{
    public static int In(ReadOnlySpan<char> text)
    {
        var feeds = text.Count('\n');
        return feeds > 0 ? feeds : text.Count('\r');
    }
}
