using System.Runtime.InteropServices;

namespace Kentongan.Listen.Matching;

/// <summary>A query that waits for a term.</summary>
/// <param name="Query">Its number.</param>
/// <param name="Guard">A second term without which it cannot match; <see cref="None"/> for none.</param>
/// <param name="Entry">Where its program begins, or <see cref="Instruction.Accept"/> when term and guard say everything.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Posting(int Query, int Guard, int Entry)
{
    public const int None = -1;
}
