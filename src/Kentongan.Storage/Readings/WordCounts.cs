using System.Buffers;

using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Readings;

/// <summary>
/// How often each vocabulary number occurs in a list column: one counter a number for those that were given first, which are the
/// words of every day, and a table for the many that came later.
/// </summary>
sealed class WordCounts : IDisposable
{
    const int First = 1 << 18;
    readonly int[] _counts = ArrayPool<int>.Shared.Rent(First);
    readonly CountTable _others = new();

    public WordCounts() => _counts.AsSpan(0, First).Clear();

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
                Add(reader.Int32(), 1);
            }

            row++;
        }
    }

    public void Add(NumberCounts counted)
    {
        for (var i = 0; i < counted.Numbers.Length; i++)
        {
            Add(counted.Numbers[i], counted.Counts[i]);
        }
    }

    public List<(long Number, long Count)> Counted()
    {
        var counted = _others.Counted();
        for (var number = 0; number < First; number++)
        {
            if (_counts[number] > 0)
            {
                counted.Add((number, _counts[number]));
            }
        }

        return counted;
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_counts);

    void Add(int number, int count)
    {
        if (number < First)
        {
            _counts[number] += count;
        }
        else
        {
            _others.Add(number, count);
        }
    }
}
