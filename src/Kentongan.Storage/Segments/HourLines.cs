using Kentongan.Understand;

namespace Kentongan.Storage.Segments;

/// <summary>An <see cref="HourSummary"/> turned around for reading: dimension by dimension, with the sum of each value over all hours.</summary>
sealed class HourLines
{
    readonly HourLine[] _lines;

    public HourLines(HourSummary summary)
    {
        Hours = summary.Hours;
        var lines = Enumerable.Range(0, Cell.Dimensions + 1).Select(_ => new HourLineBuilder(summary.Hours.Length)).ToArray();
        for (var hour = 0; hour < summary.Hours.Length; hour++)
        {
            for (var entry = summary.Starts[hour]; entry < summary.Starts[hour + 1]; entry++)
            {
                lines[summary.Codes[entry] >> HourLine.CodeBits].Add(hour, summary.Codes[entry], summary.Counts[entry]);
            }
        }

        _lines = Array.ConvertAll(lines, line => line.Build());
    }

    /// <summary>Hours since 1970, ascending.</summary>
    public int[] Hours { get; }

    /// <summary>About how much memory it takes.</summary>
    public long Bytes => (Hours.Length * 4L) + _lines.Sum(line => line.Bytes);

    /// <summary>The counts of one dimension, or of all mentions.</summary>
    public HourLine Of(Dimension? dimension) => _lines[dimension is { } d ? (int)d : Cell.Dimensions];

    /// <summary>The indexes of the hours from <paramref name="first"/> until before <paramref name="end"/>.</summary>
    public (int First, int End) Between(long first, long end) => (IndexOf(first), IndexOf(end));

    int IndexOf(long hour)
    {
        var index = Array.BinarySearch(Hours, (int)Math.Clamp(hour, int.MinValue, int.MaxValue));
        return index < 0 ? ~index : index;
    }
}
