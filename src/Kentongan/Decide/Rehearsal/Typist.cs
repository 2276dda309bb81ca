namespace Kentongan.Decide.Rehearsal;

/// <summary>Writes blocks as one voice would type them, into one buffer that is used again for every post.</summary>
sealed class Typist(Dice dice, string city, string region)
{
    char[] _buffer = new char[16384];
    int _length;

    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);
    public Voice Voice { get; set; }
    public District? District { get; set; }

    /// <summary>What <c>{isi}</c> stands for.</summary>
    public Block[] Body { get; set; } = [];
    public int Length => _length;

    /// <summary>The district, if the text names it or a spot in it.</summary>
    public District? NamedDistrict { get; private set; }

    public void Clear() => (_length, NamedDistrict) = (0, null);

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] == ' ' && (_length == 0 || char.IsWhiteSpace(_buffer[_length - 1])))
        {
            text = text[1..];
        }

        if (_length + text.Length + 64 > _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * (_length + text.Length + 64));
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public void Write(Block block)
    {
        foreach (var piece in block.Pieces)
        {
            switch (piece)
            {
                case Literal literal: Write(literal.Text); break;
                case Word word: Write(Spell(word)); break;
                case Choice choice: Write(dice.Pick(choice.Blocks)); break;
                case Slot slot: Write(dice.Pick(slot.Blocks)); break;
                case NumberRange range: WriteNumber(range.From + dice.Below(range.To - range.From + 1)); break;
                case Given given: Write(given.Thing); break;
            }
        }
    }

    /// <summary>What a hurried thumb does to everything written since <paramref name="start"/>.</summary>
    public void Roughen(int start)
    {
        foreach (ref var letter in _buffer.AsSpan(start, _length - start))
        {
            letter = Voice.Capitals ? char.ToUpperInvariant(letter) : Voice.LowerCase ? char.ToLowerInvariant(letter) : letter;
        }

        if (dice.Chance(Voice.Typos))
        {
            Slip(start);
        }

        if (dice.Chance(Voice.Elongation))
        {
            DrawOut(start);
        }
    }

    /// <summary>Takes away the white space at the end.</summary>
    public void Trim() => _length = Text.TrimEnd().Length;

    string Spell(Word word)
    {
        if (Voice.Dialect != Dialect.None && word.Regional[(int)Voice.Dialect] is { } local && dice.Chance(0.55))
        {
            return dice.Pick(local);
        }

        return word.Casual.Length > 0 && dice.Chance(Voice.Slang) ? dice.Pick(word.Casual) : word.Text;
    }

    void Write(GivenThing thing)
    {
        switch (thing)
        {
            case GivenThing.City: Write(city); break;
            case GivenThing.Region: Write(region); break;
            case GivenThing.District: Write(Named().Name); break;
            case GivenThing.Spot: Write(dice.Pick(Named().Spots)); break;
            default: WriteBody(); break;
        }
    }

    District Named() => NamedDistrict = District!;

    void WriteBody()
    {
        var start = _length;
        Write(dice.Pick(Body));
        if (start < _length - 1 && !char.IsUpper(_buffer[start + 1]))
        {
            _buffer[start] = BeginsSentence(start) ? char.ToUpperInvariant(_buffer[start]) : char.ToLowerInvariant(_buffer[start]);
        }
    }

    bool BeginsSentence(int start)
    {
        var before = _buffer.AsSpan(0, start).TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '!' or '?';
    }

    void WriteNumber(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Write(digits[..written]);
    }

    void Slip(int start)
    {
        var at = start + 1 + dice.Below(Math.Max(1, _length - start - 3));
        if (at + 1 >= _length || !char.IsAsciiLetterLower(_buffer[at]) || !char.IsAsciiLetterLower(_buffer[at + 1]) || !char.IsAsciiLetter(_buffer[at - 1]))
        {
            return;
        }

        if (dice.Chance(0.5))
        {
            (_buffer[at], _buffer[at + 1]) = (_buffer[at + 1], _buffer[at]);
        }
        else
        {
            _buffer.AsSpan(at + 1, _length - at - 1).CopyTo(_buffer.AsSpan(at));
            _length--;
        }
    }

    void DrawOut(int start)
    {
        var at = start + dice.Below(Math.Max(1, _length - start));
        while (at + 1 < _length && char.IsAsciiLetter(_buffer[at + 1]))
        {
            at++;
        }

        if (at >= _length || !"aeiouhkt".Contains(_buffer[at], StringComparison.Ordinal) || at == start || !char.IsAsciiLetter(_buffer[at - 1]))
        {
            return;
        }

        var extra = 2 + dice.Below(3);
        _buffer.AsSpan(at, _length - at).CopyTo(_buffer.AsSpan(at + extra));
        _buffer.AsSpan(at, extra).Fill(_buffer[at]);
        _length += extra;
    }
}
