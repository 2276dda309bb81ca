namespace Kentongan.Listen.Sources;

/// <summary>How a source is read. The numbers are stored: only append.</summary>
public enum SourceKind : byte
{
    /// <summary>A feed or news sitemap at a public address.</summary>
    Feed = 1,
}
