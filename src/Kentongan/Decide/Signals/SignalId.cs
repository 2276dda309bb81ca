using System.Globalization;

namespace Kentongan.Decide.Signals;

/// <summary>The number of a signal, as addresses show it.</summary>
public readonly record struct SignalId(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
