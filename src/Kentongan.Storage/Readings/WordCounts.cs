using System.Buffers;

using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Readings;

/// <summary>How often each vocabulary number occurs in a list column: one counter a number, because numbers are dense.</summary>
sealed class WordCounts : IDisposable
{
    readonly int[] _counts;
    readonly int _length;

    /// <param name="vocabulary">One more than the largest number.</param>
    public WordCounts(int vocabulary)
    {
        (_counts, _length) = (ArrayPool<int>.Shared.Rent(vocabulary), vocabulary);
        _counts.AsSpan(0, vocabulary).Clear();
    }

    public void Add(byte[] list, Selection rows)
    {
        var reader = new ByteReader(list);
        var row = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            for (; row < rows[i]; row++)
            {
                reader.Block();
            }

            var end = reader.Int32() + reader.Position;
            while (reader.Position < end)
            {
                _counts[reader.Int32()]++;
            }

            row++;
        }
    }

    public void Add(NumberCounts counted)
    {
        for (var i = 0; i < counted.Numbers.Length; i++)
        {
            _counts[counted.Numbers[i]] += counted.Counts[i];
        }
    }

    public List<(long Number, long Count)> Counted()
    {
        var counted = new List<(long, long)>();
        for (var number = 0; number < _length; number++)
        {
            if (_counts[number] > 0)
            {
                counted.Add((number, _counts[number]));
            }
        }

        return counted;
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_counts);
}
