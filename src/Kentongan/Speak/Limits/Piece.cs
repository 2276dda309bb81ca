namespace Kentongan.Speak.Limits;

/// <summary>A stretch of text that a channel counts as one thing, and what it counts.</summary>
readonly record struct Piece(int Start, int Length, int Weight);
