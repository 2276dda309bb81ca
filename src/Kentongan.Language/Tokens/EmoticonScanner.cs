using System.Buffers;

namespace Kentongan.Language.Tokens;

/// <summary>Finds faces made of characters; the last sign of a face may be repeated: <c>:)))</c>.</summary>
static class EmoticonScanner
{
    // Longest first within the same first character, so that the first match is the whole face.
    static readonly string[] _faces =
    [
        ":'-(", ":'-)", ":\"-(", ":''(", ":'(", ":')", ":\"(", ":\")", ":\"v", ":-)", ":-(", ":-D", ":-P", ":-p", ":-/", ":-|", ":-*", ":-O", ":-o",
        ":^)", ":)", ":(", ":D", ":d", ":P", ":p", ":*", ":|", ":/", ":O", ":o", ":v", ":V", ":3", ":]", ":[", ":>", ":<", ":\\", ":x",
        ";-)", ";)", ";P", ";p", ";D", ";(", "=))", "=)", "=(", "=D", "=P", "=p", "='(", "=]", "=_=", "=.=",
        "(:", "(;", "^_^", "^.^", "^^", "^-^", "-_-", "-__-", "-.-", "._.", ">_<", ">.<", ">:(", ">:)", "<3", "</3", "\\o/", "\\m/",
        "T_T", "T.T", "TT_TT", "T__T", "Q_Q", "xD", "XD", "o_O", "O_o", "o.O", "O.o", "O_O", "o_o", "u_u", "U_U", "D:", "x_x", "X_X",
        "*_*", "*.*", "8-)", "$_$", "@_@", "(^_^)", "(^.^)", "(-_-)", "(T_T)", "(>_<)", "(y)", "(Y)", "d_b", "d^_^b", "m(_ _)m", "¯\\_(ツ)_/¯",
    ];

    static readonly string[]?[] _byFirst = Index();
    static readonly SearchValues<char> _second = SearchValues.Create([.. _faces.Select(face => face[1]).Distinct()]);

    /// <summary>The units of the face at <paramref name="start"/>; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> text, int start)
    {
        var first = text[start];
        if (first >= _byFirst.Length || start + 1 >= text.Length || _byFirst[first] is not { } faces || !_second.Contains(text[start + 1]))
        {
            return 0;
        }

        var before = start > 0 ? CharClasses.Of(text[start - 1]) & CharClass.WordPart : CharClass.None;
        if (before != CharClass.None && (CharClasses.IsWordPart(first) || before == CharClass.Digit))
        {
            return 0;
        }

        var rest = text[start..];
        foreach (var face in faces)
        {
            if (rest.StartsWith(face, StringComparison.Ordinal) && EndOf(rest, face) is > 0 and var end && (before == CharClass.None || face[^1] != '3'))
            {
                return end;
            }
        }

        return 0;
    }

    static int EndOf(ReadOnlySpan<char> text, string face)
    {
        var last = face[^1];
        var end = face.Length;
        while (end < text.Length && text[end] == last)
        {
            end++;
        }

        return CharClasses.IsWordPart(last) && end < text.Length && CharClasses.IsWordPart(text[end]) ? 0 : end;
    }

    static string[]?[] Index()
    {
        var index = new string[]?[256];
        foreach (var group in _faces.GroupBy(face => face[0]))
        {
            index[group.Key] = [.. group.OrderByDescending(face => face.Length)];
        }

        return index;
    }
}
