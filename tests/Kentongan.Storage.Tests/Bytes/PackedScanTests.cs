using Kentongan.Storage.Bytes;

namespace Kentongan.Storage.Tests.Bytes;

public class PackedScanTests
{
    [Fact]
    public void A_number_is_found_wherever_it_stands_and_however_long_it_is()
    {
        var random = new Random(23);
        for (var round = 0; round < 50_000; round++)
        {
            var numbers = Enumerable.Range(0, random.Next(0, 12)).Select(_ => random.Next() >> random.Next(0, 31)).ToArray();
            var wanted = random.Next(4) == 0 && numbers.Length > 0 ? numbers[random.Next(numbers.Length)] & 0x3F_FFFF : random.Next(1 << random.Next(1, 22));
            var bits = new ulong[(wanted >> 6) + 1];
            bits[wanted >> 6] = 1UL << wanted;
            Assert.Equal(numbers.Contains(wanted), PackedScan.HasOne(PackedNumbers.Of(numbers), bits));
        }
    }
}
