namespace Kentongan.Networks.Layout;

/// <summary>Points with a mass, column by column, as vector registers read them.</summary>
sealed class Pushes(int capacity)
{
    float[] _x = new float[capacity];
    float[] _y = new float[capacity];
    float[] _mass = new float[capacity];

    public int Count { get; private set; }
    public ReadOnlySpan<float> X => _x.AsSpan(0, Count);
    public ReadOnlySpan<float> Y => _y.AsSpan(0, Count);
    public ReadOnlySpan<float> Mass => _mass.AsSpan(0, Count);
    public (float X, float Y, float Mass) this[int place] => (_x[place], _y[place], _mass[place]);

    public void Clear() => Count = 0;

    public void Add(float x, float y, float mass)
    {
        if (Count == _x.Length)
        {
            Grow(Count + 1);
        }

        (_x[Count], _y[Count], _mass[Count]) = (x, y, mass);
        Count++;
    }

    public void Add(Pushes others, int start, int end)
    {
        var added = end - start;
        if (Count + added > _x.Length)
        {
            Grow(Count + added);
        }

        others.X[start..end].CopyTo(_x.AsSpan(Count));
        others.Y[start..end].CopyTo(_y.AsSpan(Count));
        others.Mass[start..end].CopyTo(_mass.AsSpan(Count));
        Count += added;
    }

    void Grow(int least)
    {
        var size = Math.Max(least, Math.Max(64, _x.Length * 2));
        Array.Resize(ref _x, size);
        Array.Resize(ref _y, size);
        Array.Resize(ref _mass, size);
    }
}
