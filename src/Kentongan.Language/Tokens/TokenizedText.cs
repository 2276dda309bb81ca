namespace Kentongan.Language.Tokens;

/// <summary>
/// One post taken apart once, for every later step: its tokens, their folded forms and their hashes. Made to be used again for the next post
/// by the same thread (<see cref="Read"/> replaces the content), so that a stream of posts leaves no garbage.
/// </summary>
public sealed class TokenizedText
{
    const int KeptLength = 16 * 1024;

    char[] _text = new char[512];
    char[] _folded = new char[512];
    Token[] _tokens = new Token[64];
    int[] _foldedEnd = new int[64];
    ulong[] _hashes = new ulong[64];
    int _length;

    /// <summary>How many tokens the text has.</summary>
    public int Count { get; private set; }

    /// <summary>The text that was read.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>The <see cref="TermHash"/> of every token's folded form, in order.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    /// <summary>All folded forms behind each other.</summary>
    public ReadOnlySpan<char> AllFolded => _folded.AsSpan(0, Count == 0 ? 0 : _foldedEnd[Count - 1]);

    /// <summary>The folded form of token <paramref name="index"/>; hashtags and mentions keep their sign.</summary>
    public ReadOnlySpan<char> Folded(int index)
    {
        var start = FoldedStart(index);
        return _folded.AsSpan(start, _foldedEnd[index] - start);
    }

    /// <summary>Where the folded form of token <paramref name="index"/> starts in <see cref="AllFolded"/>.</summary>
    public int FoldedStart(int index) => index == 0 ? 0 : _foldedEnd[index - 1];

    /// <summary>The token as it was written.</summary>
    public ReadOnlySpan<char> Written(int index) => _tokens[index].In(Text);

    /// <summary>Takes <paramref name="text"/> apart, in place of what was read before. It is copied: the caller's span may go.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        MakeRoom(text.Length);
        text.CopyTo(_text);
        _length = text.Length;
        Count = 0;
        var end = 0;
        var tokenizer = new Tokenizer(text);
        while (tokenizer.MoveNext(_folded.AsSpan(end), out var folded))
        {
            if (Count == _tokens.Length)
            {
                GrowTokens();
            }

            _hashes[Count] = TermHash.Of(_folded.AsSpan(end, folded));
            _tokens[Count] = tokenizer.Current;
            _foldedEnd[Count++] = end += folded;
        }
    }

    // A giant post must not make its buffers stay for all the small ones after it.
    void MakeRoom(int length)
    {
        if (_text.Length < length || (_text.Length > KeptLength && length <= KeptLength))
        {
            _text = new char[Math.Max(512, length)];
            _folded = new char[_text.Length];
        }

        if (_tokens.Length > KeptLength && length <= KeptLength)
        {
            _tokens = new Token[64];
            _foldedEnd = new int[64];
            _hashes = new ulong[64];
        }
    }

    void GrowTokens()
    {
        Array.Resize(ref _tokens, Count * 2);
        Array.Resize(ref _foldedEnd, Count * 2);
        Array.Resize(ref _hashes, Count * 2);
    }
}
