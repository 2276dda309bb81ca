namespace Kentongan.Decide.Rehearsal;

/// <summary>One hand-written line, cut into pieces that are written one after the other.</summary>
sealed record Block(Piece[] Pieces);

/// <summary>A part of a block.</summary>
abstract record Piece;

/// <summary>Text that everybody writes alike.</summary>
sealed record Literal(string Text) : Piece;

/// <summary>A word that people write differently by habit and by region.</summary>
sealed record Word(string Text, string[] Casual, string[]?[] Regional) : Piece;

/// <summary>One of several wordings.</summary>
sealed record Choice(Block[] Blocks) : Piece;

/// <summary>A number between two bounds, both included.</summary>
sealed record NumberRange(int From, int To) : Piece;

/// <summary>A block of another section, filled in when all sections are read.</summary>
sealed record Slot(string Name) : Piece
{
    public Block[] Blocks { get; set; } = [];
}

/// <summary>What only the writer of the post knows: the place it is about, or what it has to say.</summary>
sealed record Given(GivenThing Thing) : Piece;

enum GivenThing
{
    Body,
    District,
    Spot,
    City,
    Region,
}
