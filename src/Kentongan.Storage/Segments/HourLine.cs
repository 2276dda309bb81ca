namespace Kentongan.Storage.Segments;

/// <summary>The counts of one dimension, hour after hour.</summary>
/// <param name="Starts">Where the entries of each hour begin; one longer than there are hours.</param>
/// <param name="Codes">The value that is counted, and in the lowest bit whether the mentions are reposts.</param>
/// <param name="Sums">The counts of all hours together, by code.</param>
sealed record HourLine(int[] Starts, ushort[] Codes, int[] Counts, long[] Sums)
{
    public const int CodeBits = 9;
    public const int AllCodes = 1 << CodeBits;

    public long Bytes => (Starts.Length * 4L) + (Codes.Length * 6L) + (AllCodes * 8L);
}

/// <summary>Collects the entries of one dimension in order of time.</summary>
sealed class HourLineBuilder(int hours)
{
    readonly int[] _starts = new int[hours + 1];
    readonly List<ushort> _codes = [];
    readonly List<int> _counts = [];
    readonly long[] _sums = new long[HourLine.AllCodes];

    /// <param name="hour">The index of the hour, never smaller than the last.</param>
    /// <param name="code">A <see cref="HourSummary.Code"/>, whose dimension is this one.</param>
    public void Add(int hour, ushort code, int count)
    {
        var value = (ushort)(code & (HourLine.AllCodes - 1));
        _codes.Add(value);
        _counts.Add(count);
        _sums[value] += count;
        _starts[hour + 1] = _codes.Count;
    }

    public HourLine Build()
    {
        for (var hour = 1; hour < _starts.Length; hour++)
        {
            _starts[hour] = Math.Max(_starts[hour], _starts[hour - 1]);
        }

        return new(_starts, [.. _codes], [.. _counts], _sums);
    }
}
