using System.Globalization;
using Kentongan.Language.Tokens;

namespace Kentongan.Decide.Signals.Detectors;

/// <summary>A figure that a text states: how many of what.</summary>
/// <param name="Of">The word after the figure, folded.</param>
/// <param name="Value">The figure.</param>
public sealed record StatedFigure(string Of, double Value)
{
    static readonly Dictionary<string, double> _scales = new(StringComparer.Ordinal)
    {
        ["ribu"] = 1e3, ["rb"] = 1e3, ["juta"] = 1e6, ["jt"] = 1e6, ["miliar"] = 1e9, ["triliun"] = 1e12,
    };

    static readonly HashSet<string> _notCounted = new(StringComparer.Ordinal)
    {
        "wib", "wita", "wit", "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
        "jam", "menit", "persen", "dan", "atau", "sampai", "hingga", "di", "ke", "dari", "pada", "yang", "untuk",
    };

    /// <summary>Every figure of a text that is followed by what it counts; times and dates are none.</summary>
    public static IReadOnlyList<StatedFigure> In(string text)
    {
        var tokens = new TokenizedText();
        tokens.Read(text);
        var found = new List<StatedFigure>();
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens.Tokens[i].Kind != TokenKind.Number || Read(tokens.Written(i)) is not { } value)
            {
                continue;
            }

            var next = i + 1;
            if (_scales.TryGetValue(tokens.Folded(next).ToString(), out var scale) && next + 1 < tokens.Count)
            {
                (value, next) = (value * scale, next + 1);
            }

            if (tokens.Tokens[next].Kind == TokenKind.Word && tokens.Folded(next).ToString() is { Length: > 2 } word && !_notCounted.Contains(word))
            {
                found.Add(new(word, value));
            }
        }

        return found;
    }

    /// <summary>Indonesian figures: a full stop groups thousands, a comma begins the decimals, a magnitude may be attached.</summary>
    static double? Read(ReadOnlySpan<char> written)
    {
        var digits = written.TrimEnd("abcdefghijklmnopqrstuvwxyz ");
        var plain = digits.ToString().Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        var scale = digits.Length == written.Length ? 1 : _scales.GetValueOrDefault(written[digits.Length..].Trim().ToString(), double.NaN);
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(scale) ? value * scale : null;
    }
}
