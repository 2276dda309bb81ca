namespace Kentongan.Speak.Limits.X;

/// <summary>How long a host name is once it is written in ASCII (RFC 3492), and whether each label may exist.</summary>
static class Punycode
{
    const int Base = 36, TMin = 1, TMax = 26, Skew = 38, Damp = 700, InitialBias = 72, MaxLabel = 63;

    /// <summary>The length of the host in ASCII; null when a label is empty, too long or only pretends to be encoded.</summary>
    public static int? HostLength(string host)
    {
        var total = -1;
        foreach (var label in host.Split('.'))
        {
            var length = LabelLength(label);
            if (length is 0 or > MaxLabel)
            {
                return null;
            }

            total += length + 1;
        }

        return total;
    }

    static int LabelLength(string label)
    {
        var runes = label.EnumerateRunes().Select(rune => rune.Value).ToArray();
        var basic = runes.Count(rune => rune < 0x80);
        if (basic == runes.Length)
        {
            return label.Length;
        }

        return label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) ? 0 : "xn--".Length + EncodedLength(runes, basic);
    }

    static int EncodedLength(int[] runes, int basic)
    {
        var length = basic > 0 ? basic + 1 : 0;
        var (next, delta, bias, handled) = (0x80, 0, InitialBias, basic);
        while (handled < runes.Length)
        {
            var smallest = runes.Where(rune => rune >= next).Min();
            delta += (smallest - next) * (handled + 1);
            next = smallest;
            foreach (var rune in runes)
            {
                if (rune < next)
                {
                    delta++;
                }
                else if (rune == next)
                {
                    length += DigitsOf(delta, bias);
                    bias = Adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }

            delta++;
            next++;
        }

        return length;
    }

    static int DigitsOf(int value, int bias)
    {
        var digits = 1;
        for (var k = Base; ; k += Base, digits++)
        {
            var threshold = Math.Clamp(k - bias, TMin, TMax);
            if (value < threshold)
            {
                return digits;
            }

            value = (value - threshold) / (Base - threshold);
        }
    }

    static int Adapt(int delta, int points, bool first)
    {
        delta = first ? delta / Damp : delta / 2;
        delta += delta / points;
        var k = 0;
        for (; delta > (Base - TMin) * TMax / 2; k += Base)
        {
            delta /= Base - TMin;
        }

        return k + ((Base - TMin + 1) * delta / (delta + Skew));
    }
}
