using System.Globalization;

namespace Kentongan.Speak.Content;

/// <summary>The number of a content item, as addresses show it.</summary>
public readonly record struct ContentId(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
