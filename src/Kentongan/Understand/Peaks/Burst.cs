using System.Runtime.InteropServices;

namespace Kentongan.Understand.Peaks;

/// <summary>A stretch in which the automaton stays in its busy state.</summary>
/// <param name="Begin">Index of the first point.</param>
/// <param name="End">Index of the last point, inclusive.</param>
/// <param name="Weight">How much cheaper the busy state explains the stretch than the calm one, in nats.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Burst(int Begin, int End, double Weight);
