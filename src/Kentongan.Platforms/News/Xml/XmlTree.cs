namespace Kentongan.Platforms.News.Xml;

/// <summary>A document as far as it could be read.</summary>
/// <param name="Root">The outermost element; null when there is none.</param>
/// <param name="Problem">What is wrong with the XML; null when it is well-formed.</param>
/// <param name="Doctype">The document type declaration up to its first bracket; null when there is none.</param>
sealed record XmlTree(XmlElement? Root, string? Problem, string? Doctype);
