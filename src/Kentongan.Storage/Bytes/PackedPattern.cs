namespace Kentongan.Storage.Bytes;

/// <summary>Numbers one behind the other, looked for in packed lists without unpacking them.</summary>
sealed class PackedPattern
{
    readonly byte[] _bytes;

    public PackedPattern(params ReadOnlySpan<int> numbers)
    {
        var writer = new ByteWriter(numbers.Length * 5);
        PackedNumbers.Write(writer, numbers);
        _bytes = writer.ToArray();
    }

    /// <summary>Bytes that agree are the numbers only where a number begins: behind a byte without the high bit.</summary>
    public bool IsIn(ReadOnlySpan<byte> list)
    {
        for (var from = 0; list[from..].IndexOf(_bytes) is var at and >= 0; from += at + 1)
        {
            if (from + at == 0 || list[from + at - 1] < 0x80)
            {
                return true;
            }
        }

        return false;
    }
}
