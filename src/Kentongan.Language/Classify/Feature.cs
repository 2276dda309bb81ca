using System.Runtime.InteropServices;

namespace Kentongan.Language.Classify;

/// <summary>A hashed feature of a text and how much it counts.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Feature(uint Hash, float Value);
