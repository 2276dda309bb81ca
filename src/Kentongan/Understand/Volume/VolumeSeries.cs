namespace Kentongan.Understand.Volume;

/// <summary>Mentions of one key, interval by interval.</summary>
/// <param name="Key">The key within the dimension that divides ("" when none does).</param>
/// <param name="Values">One count for each interval, 0 where nothing was said.</param>
public sealed record VolumeSeries(string Key, IReadOnlyList<long> Values)
{
    public long Sum => Values.Sum();
}
