using System.Globalization;

namespace Kentongan;

/// <summary>The number of a topic, as addresses show it.</summary>
public readonly record struct TopicId(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
