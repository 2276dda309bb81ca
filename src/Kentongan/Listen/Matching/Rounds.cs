namespace Kentongan.Listen.Matching;

/// <summary>Marks that all fall at once when a new round begins. One byte each, so that thousands stay in the nearest cache.</summary>
sealed class Rounds(int size)
{
    readonly byte[] _rounds = new byte[size];
    byte _now = 1;

    public void Begin()
    {
        if (++_now == 0)
        {
            Array.Clear(_rounds);
            _now = 1;
        }
    }

    public bool IsMarked(int index) => _rounds[index] == _now;

    /// <summary>Marks <paramref name="index"/>; false when it was marked in this round already.</summary>
    public bool Mark(int index)
    {
        ref var round = ref _rounds[index];
        if (round == _now)
        {
            return false;
        }

        round = _now;
        return true;
    }
}
