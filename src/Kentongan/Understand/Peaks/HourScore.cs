using System.Runtime.InteropServices;

namespace Kentongan.Understand.Peaks;

/// <summary>How unusual one hour is.</summary>
/// <param name="Baseline">Posts expected in this hour; null while there is too little history to expect anything.</param>
/// <param name="Z">Robust z-score against the same hour of the week or, in a young topic, the normal equivalent (Anscombe) of the Poisson test.</param>
/// <param name="Unusual">Whether the rule's test and floors hold for this hour alone.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HourScore(double? Baseline, double Z, bool Unusual);
