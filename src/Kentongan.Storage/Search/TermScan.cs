using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Search;

/// <summary>Asks a test of one row after the other; the numbers are unpacked into the same buffer each time.</summary>
sealed class TermScan(TermTest test)
{
    int[] _terms = new int[256];

    public bool Holds(ReadOnlySpan<byte> packed)
    {
        if (packed.Length > _terms.Length)
        {
            _terms = new int[packed.Length];
        }

        var reader = new ByteReader(packed);
        var count = 0;
        while (!reader.AtEnd)
        {
            _terms[count++] = reader.Int32();
        }

        return test.Holds(_terms.AsSpan(0, count));
    }
}
