using DocumentFormat.OpenXml.Packaging;

namespace Kentongan.App.Tests.Printing;

/// <summary>What stands in a Word document.</summary>
static class DocxText
{
    public static string Of(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        return file.MainDocumentPart!.Document!.InnerText;
    }
}
