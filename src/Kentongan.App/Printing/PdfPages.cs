namespace Kentongan.App.Printing;

/// <summary>How many pages a PDF has, as Chromium writes them: each page is an object of <c>/Type /Page</c>.</summary>
static class PdfPages
{
    public static int Count(ReadOnlySpan<byte> pdf)
    {
        var count = 0;
        for (var at = pdf.IndexOf("/Type /Page"u8); at >= 0; at = pdf.IndexOf("/Type /Page"u8))
        {
            pdf = pdf[(at + "/Type /Page".Length)..];
            count += pdf.IsEmpty || pdf[0] != (byte)'s' ? 1 : 0;
        }

        return count;
    }
}
