using Kentongan.Listen;

namespace Kentongan.Platforms.Files.Json;

/// <summary>The bytes of one JSON value, or the reason why there is none. Valid until the next one is read.</summary>
public readonly record struct JsonStretch(long Line, int Lines, ReadOnlyMemory<byte> Utf8, SetAside? Broken);
