namespace Kentongan.Listen.Queries;

/// <summary>
/// What was made of recent terms, by their hashes: a newcomer takes the place of whoever had it before (direct-mapped), so that memory stays flat
/// and common words are never made twice. For one thread.
/// </summary>
sealed class RecentTerms<T>
    where T : class
{
    const int Places = 1 << 14;

    readonly ulong[] _hashes = new ulong[Places];
    readonly T?[] _made = new T?[Places];

    /// <summary>The place of <paramref name="hash"/>: what was made of it, or null to be filled in.</summary>
    public ref T? At(ulong hash)
    {
        var place = (int)(hash ^ (hash >> 31)) & (Places - 1);
        if (_hashes[place] != hash)
        {
            (_hashes[place], _made[place]) = (hash, null);
        }

        return ref _made[place];
    }
}
