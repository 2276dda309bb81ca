namespace Kentongan.Language.Normalise;

/// <summary>The normalised form of one post after the other, in a buffer that is used again.</summary>
public sealed class NormalisedText
{
    const int KeptLength = 32 * 1024;

    char[] _text = new char[512];
    int _length;

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    internal void Clear()
    {
        _length = 0;
        if (_text.Length > KeptLength)
        {
            _text = new char[512];
        }
    }

    internal void Append(ReadOnlySpan<char> piece)
    {
        MakeRoom(piece.Length);
        piece.CopyTo(_text.AsSpan(_length));
        _length += piece.Length;
    }

    /// <summary>Appends <paramref name="word"/> with a capital first letter, or all capitals, when <paramref name="model"/> is written so.</summary>
    internal void AppendInCaseOf(ReadOnlySpan<char> word, ReadOnlySpan<char> model)
    {
        var start = _length;
        Append(word);
        if (word.Length == 0 || !char.IsUpper(model[0]))
        {
            return;
        }

        var shouts = model.Length > 1 && model.IndexOfAnyInRange('a', 'z') < 0;
        foreach (ref var c in _text.AsSpan(start, shouts ? word.Length : 1))
        {
            c = char.ToUpperInvariant(c);
        }
    }

    void MakeRoom(int more)
    {
        if (_length + more > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + more));
        }
    }
}
