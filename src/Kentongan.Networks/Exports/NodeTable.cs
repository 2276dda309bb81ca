namespace Kentongan.Networks.Exports;

/// <summary>A graph with the names of its nodes and what was measured on them, for writing.</summary>
/// <param name="Graph">Who is linked with whom.</param>
/// <param name="Names">Any text, one for each node.</param>
/// <param name="Columns">Measures in the order of their columns.</param>
/// <param name="Places">Where each node is drawn; null when it is not.</param>
/// <param name="Mark">A word that every reader of the file must see, as that it is fiction; null where there is none.</param>
public sealed record NodeTable(Graph Graph, IReadOnlyList<string> Names, IReadOnlyList<NodeColumn> Columns, Layout.Points? Places, string? Mark = null);
