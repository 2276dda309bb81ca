using System.Globalization;

namespace Kentongan.Listen.Sources;

/// <summary>The number of a source, as addresses show it.</summary>
public readonly record struct SourceId(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
