namespace Kentongan.Storage.Readings;

/// <summary>Rows of a segment whose pairs are counted.</summary>
/// <param name="List">The column of pairs.</param>
readonly record struct PairPart(byte[] List, Selection Rows);
