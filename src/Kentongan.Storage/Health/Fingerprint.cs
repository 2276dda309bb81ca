using Kentongan.Storage.Segments;

namespace Kentongan.Storage.Health;

/// <summary>How many mentions, and the sum of a 64-bit hash (FNV-1a) over the content of each.</summary>
readonly record struct Fingerprint(long Count, ulong Sum)
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    public Fingerprint With(IMentionRow mention)
    {
        var hash = Add(Add(Add(Add(Basis, (ulong)mention.Key), mention.Cell), (ulong)mention.Author), (ulong)mention.Engagement);
        for (var list = 0; list < Columns.Lists; list++)
        {
            hash = Add(hash, mention.List(list));
        }

        return new(Count + 1, unchecked(Sum + hash));
    }

    static ulong Add(ulong hash, ulong value) => Add(hash, BitConverter.GetBytes(value));

    static ulong Add(ulong hash, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            hash = unchecked((hash ^ b) * Prime);
        }

        return hash;
    }
}
