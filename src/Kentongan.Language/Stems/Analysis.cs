namespace Kentongan.Language.Stems;

/// <summary>The best root found so far for a word. A longer root explains more with less; of two as long, the one with fewer changes wins.</summary>
ref struct Analysis(Span<char> root)
{
    readonly Span<char> _root = root;
    int _cost = int.MaxValue;

    public int Length { get; private set; }

    public readonly bool IsFound => Length > 0;

    /// <summary>Offers a root at a cost: rules of the spoken language and of borrowed words cost more than a letter of the root.</summary>
    public void Offer(scoped ReadOnlySpan<char> root, int changes)
    {
        var cost = changes - (root.Length * 10);
        if (cost >= _cost || root.Length > _root.Length)
        {
            return;
        }

        _cost = cost;
        Length = root.Length;
        root.CopyTo(_root);
    }
}
