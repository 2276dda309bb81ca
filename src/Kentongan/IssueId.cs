using System.Globalization;

namespace Kentongan;

/// <summary>The number of an issue, as addresses show it.</summary>
public readonly record struct IssueId(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
