using System.Globalization;

namespace Kentongan.Networks.Exports;

/// <summary>One measure of every node.</summary>
/// <param name="Name">As the column is called in files.</param>
/// <param name="IsWhole">Whether the numbers are counts.</param>
/// <param name="Values">NaN where the measure says nothing.</param>
public sealed record NodeColumn(string Name, bool IsWhole, IReadOnlyList<double> Values)
{
    public static NodeColumn Of(string name, IReadOnlyList<int> values) => new(name, true, [.. values.Select(value => (double)value)]);

    public static NodeColumn Of(string name, IReadOnlyList<double> values) => new(name, false, values);

    /// <summary>Shortest text that reads back as the same number; empty for NaN.</summary>
    public string Text(int node) => double.IsNaN(Values[node]) ? "" : Values[node].ToString("R", CultureInfo.InvariantCulture);
}
