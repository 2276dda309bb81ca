using System.Runtime.InteropServices;

namespace Kentongan.Language.Places;

/// <summary>A place and the tokens that name it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlaceMention(Place Place, int FirstToken, int TokenCount);
