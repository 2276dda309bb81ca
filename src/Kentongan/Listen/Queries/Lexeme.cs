using System.Runtime.InteropServices;

namespace Kentongan.Listen.Queries;

/// <summary>What a piece of a query's text is.</summary>
enum LexemeKind : byte
{
    End,
    Open,
    Close,
    And,
    Or,
    Not,
    Minus,
    Near,

    /// <summary>An operator's name with its colon; <see cref="Lexeme.Value"/> is the name.</summary>
    Field,

    /// <summary><c>~</c> directly before a word or phrase.</summary>
    Variant,

    /// <summary><c>=</c> or <c>case:</c> directly before a word or phrase.</summary>
    Exact,
    Word,
    Quoted,
}

/// <summary>A piece of a query's text.</summary>
/// <param name="Value">The word, the inside of the quotation marks, the operator's name, or the distance of NEAR.</param>
/// <param name="Soft">An operator in lower case: it counts only where it stands between two operands.</param>
/// <param name="Glued">Nothing stands between this piece and the next one.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Lexeme(LexemeKind Kind, int Position, int Length, string Value = "", bool Soft = false, bool Glued = false)
{
    public int End => Position + Length;

    /// <summary>Whether an operand can begin here.</summary>
    public bool BeginsOperand => Kind is not (LexemeKind.End or LexemeKind.Close) && (Soft || Kind is not (LexemeKind.And or LexemeKind.Or or LexemeKind.Near));
}
