using System.Runtime.InteropServices;

namespace Kentongan.Language.Entities;

/// <summary>A name in a text: what it names, and its tokens.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Entity(EntityType Type, int FirstToken, int TokenCount);
