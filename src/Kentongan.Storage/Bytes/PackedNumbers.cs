namespace Kentongan.Storage.Bytes;

/// <summary>Small numbers one after another as varints, as many as there are bytes.</summary>
static class PackedNumbers
{
    public static void Write(ByteWriter writer, ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            writer.Number(number);
        }
    }

    public static byte[] Of(ReadOnlySpan<int> numbers)
    {
        var writer = new ByteWriter((numbers.Length * 3) + 8);
        Write(writer, numbers);
        return writer.ToArray();
    }

    public static int[] Read(ReadOnlySpan<byte> bytes)
    {
        var numbers = new int[Count(bytes)];
        var reader = new ByteReader(bytes);
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = reader.Int32();
        }

        return numbers;
    }

    /// <summary>Every number ends with the only byte of it that has no high bit.</summary>
    static int Count(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            count += b < 0x80 ? 1 : 0;
        }

        return count;
    }
}
