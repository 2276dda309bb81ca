using Kentongan.Understand;

namespace Kentongan.Storage.Segments;

/// <summary>Counts rows that come in time order into an <see cref="HourSummary"/>.</summary>
sealed class HourSummaryBuilder
{
    readonly int[] _hour = new int[(Cell.Dimensions + 1) << 9];
    readonly List<int> _hours = [];
    readonly List<int> _starts = [0];
    readonly List<ushort> _codes = [];
    readonly List<int> _counts = [];
    readonly List<long> _engagements = [];

    public void Add(int hour, ulong cell, long engagement)
    {
        if (_hours.Count == 0 || _hours[^1] != hour)
        {
            EndHour();
            _hours.Add(hour);
            _engagements.Add(0);
            _engagements.Add(0);
        }

        var repost = Cell.IsRepost(cell);
        for (var dimension = Dimension.Channel; (int)dimension < Cell.Dimensions; dimension++)
        {
            _hour[HourSummary.Code(dimension, Cell.Get(cell, dimension), repost)]++;
        }

        _hour[HourSummary.Code(null, 0, repost)]++;
        _engagements[_engagements.Count - 2 + (repost ? 1 : 0)] += engagement;
    }

    public HourSummary Build()
    {
        EndHour();
        return new()
        {
            Hours = [.. _hours],
            Starts = [.. _starts],
            Codes = [.. _codes],
            Counts = [.. _counts],
            Engagements = [.. _engagements],
        };
    }

    void EndHour()
    {
        if (_hours.Count == 0)
        {
            return;
        }

        for (var code = 0; code < _hour.Length; code++)
        {
            if (_hour[code] > 0)
            {
                _codes.Add((ushort)code);
                _counts.Add(_hour[code]);
                _hour[code] = 0;
            }
        }

        _starts.Add(_codes.Count);
    }
}
