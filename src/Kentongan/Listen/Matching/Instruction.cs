using System.Runtime.InteropServices;

namespace Kentongan.Listen.Matching;

/// <summary>What an instruction tests.</summary>
enum Test : byte
{
    /// <summary>The term occurs.</summary>
    Term,

    /// <summary>The phrase occurs, or the word as it was written.</summary>
    Phrase,
    Near,
    Field,
}

/// <summary>One test of a query's program and where to go on; programs only jump, so they need no stack.</summary>
/// <param name="Argument">A term's number, or an index into the phrases, NEARs or fields.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Instruction(Test Test, int Argument, int WhenTrue, int WhenFalse)
{
    public const int Accept = -1;
    public const int Reject = -2;
}
