using System.Text;
using Kentongan.Platforms.News.Html;

namespace Kentongan.Platforms.News.Xml;

/// <summary>
/// Reads XML as feeds write it: names the first fault and carries on. Entities of the document are replaced once, without
/// nesting and within a budget, so that no document grows while it is read.
/// </summary>
sealed class LenientXml
{
    const int DeepestNesting = 200;
    const int LongestDoctype = 500;
    const int EntityBudget = 1_000_000;

    readonly string _text;
    readonly Dictionary<string, string> _entities = new(StringComparer.Ordinal);
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pool;
    readonly StringBuilder _scratch = new();
    readonly NamespaceScope _spaces = new();
    readonly List<(XmlElement Element, string Tag)> _open = [];
    XmlElement? _root;
    string? _problem, _doctype;
    int _entityChars;
    int _at;

    LenientXml(string text)
    {
        _text = text;
        _pool = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static XmlTree Parse(string text) => new LenientXml(text).Parse();

    XmlTree Parse()
    {
        while (_at < _text.Length)
        {
            var tag = _text.IndexOf('<', _at);
            AddText(_text.AsSpan(_at, (tag < 0 ? _text.Length : tag) - _at));
            _at = tag < 0 ? _text.Length : tag;
            if (tag >= 0)
            {
                ReadMarkup();
            }
        }

        if (_open.Count > 0)
        {
            Report($"<{_open[^1].Tag}> is never closed");
        }

        return new(_root, _root is null ? _problem ?? "there is no element" : _problem, _doctype);
    }

    void ReadMarkup()
    {
        var rest = _text.AsSpan(_at);
        if (rest.StartsWith("<!--"))
        {
            Skip("-->", "a comment");
        }
        else if (rest.StartsWith("<![CDATA["))
        {
            ReadCData();
        }
        else if (rest.StartsWith("<!"))
        {
            ReadDoctype();
        }
        else if (rest.StartsWith("<?"))
        {
            Skip("?>", "an instruction");
        }
        else if (rest.Length > 1 && rest[1] == '/')
        {
            ReadEnd();
        }
        else if (rest.Length > 1 && IsNameStart(rest[1]))
        {
            ReadStart();
        }
        else
        {
            Report("'<' stands alone");
            AddRaw("<");
            _at++;
        }
    }

    void Skip(string end, string what)
    {
        var at = _text.IndexOf(end, _at + 2, StringComparison.Ordinal);
        if (at < 0)
        {
            Report($"{what} has no end");
            at = _text.IndexOf('>', _at);
            _at = at < 0 ? _text.Length : at + 1;
            return;
        }

        _at = at + end.Length;
    }

    void ReadCData()
    {
        var start = _at + "<![CDATA[".Length;
        var end = _text.IndexOf("]]>", start, StringComparison.Ordinal);
        if (end < 0)
        {
            Report("a CDATA section has no end");
        }

        var close = end < 0 && _open.Count > 0 ? _text.IndexOf("</" + _open[^1].Tag, start, StringComparison.Ordinal) : -1;
        var stop = end >= 0 ? end : close >= 0 ? close : _text.Length;
        AddRaw(_text[start..stop]);
        _at = end >= 0 ? end + 3 : stop;
    }

    void ReadDoctype()
    {
        var bracket = _text.IndexOf('[', _at);
        var end = _text.IndexOf('>', _at);
        _doctype ??= _text[_at..Math.Min(end < 0 ? _text.Length : end, _at + LongestDoctype)];
        if (bracket >= 0 && bracket < end)
        {
            var close = _text.IndexOf(']', bracket);
            DoctypeEntities.Read(_text.AsSpan(bracket + 1, Math.Max(0, (close < 0 ? _text.Length : close) - bracket - 1)), _entities);
            end = close < 0 ? -1 : _text.IndexOf('>', close);
        }

        if (end < 0)
        {
            Report("a declaration has no end");
        }

        _at = end < 0 ? _text.Length : end + 1;
    }

    void ReadStart()
    {
        var name = ReadName();
        var attributes = XmlAttributes.Read(_text, ref _at, Decode, out var isEmpty, out var fault);
        if (fault is not null)
        {
            Report(fault);
        }

        if (_open.Count >= DeepestNesting)
        {
            Report("elements are nested too deeply");
            return;
        }

        _spaces.Enter(attributes);
        var (space, local) = Resolve(name);
        var parent = _open.Count > 0 ? _open[^1].Element : null;
        for (var i = 0; i < attributes.Count; i++)
        {
            attributes[i] = (AttributeName(attributes[i].Name), attributes[i].Value);
        }

        var element = new XmlElement(local, space, parent, attributes);
        Place(element, parent);
        if (isEmpty)
        {
            _spaces.Leave();
        }
        else
        {
            _open.Add((element, name));
        }
    }

    void Place(XmlElement element, XmlElement? parent)
    {
        if (parent is not null)
        {
            parent.Add(element);
        }
        else if (_root is null)
        {
            _root = element;
        }
        else
        {
            Report("a second element stands at the top");
        }
    }

    (string Space, string Local) Resolve(string name)
    {
        var colon = name.IndexOf(':');
        var prefix = colon > 0 ? name[..colon] : "";
        if (_spaces.Find(prefix) is { } space)
        {
            return (space, Intern(name.AsSpan(colon + 1)));
        }

        if (prefix.Length > 0 && prefix is not "xml")
        {
            Report($"the prefix {prefix} is not declared");
        }

        return (prefix.Length == 0 ? "" : XmlNamespaces.OfPrefix(prefix), Intern(name.AsSpan(colon + 1)));
    }

    /// <summary>rdf:about and xml:base keep their prefix by meaning; other attributes are known by their local name.</summary>
    string AttributeName(string name)
    {
        var colon = name.IndexOf(':');
        if (colon <= 0)
        {
            return Intern(name);
        }

        var space = _spaces.Find(name[..colon]) ?? XmlNamespaces.OfPrefix(name[..colon]);
        return space is "xml" or "rdf" ? $"{space}:{name[(colon + 1)..].ToLowerInvariant()}" : name.ToLowerInvariant();
    }

    string Intern(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[Math.Min(name.Length, 128)];
        name[..lower.Length].ToLowerInvariant(lower);
        if (!_pool.TryGetValue(lower, out var known))
        {
            _pool.Add(lower);
            _pool.TryGetValue(lower, out known);
        }

        return known!;
    }

    string ReadName()
    {
        var start = ++_at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('>' or '/' or '<'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    void ReadEnd()
    {
        var end = _text.IndexOf('>', _at);
        var stop = end < 0 ? _text.Length : end;
        var name = _text.AsSpan(_at + 2, stop - _at - 2).Trim();
        _at = Math.Min(stop + 1, _text.Length);
        var depth = _open.Count - 1;
        while (depth >= 0 && !name.Equals(_open[depth].Tag, StringComparison.OrdinalIgnoreCase))
        {
            depth--;
        }

        if (depth != _open.Count - 1 || end < 0 || depth < 0)
        {
            Report($"</{name}> closes what is not open");
        }
        else if (!name.SequenceEqual(_open[depth].Tag))
        {
            Report($"</{name}> is written otherwise than its start");
        }

        for (var i = _open.Count - 1; depth >= 0 && i >= depth; i--)
        {
            _open.RemoveAt(i);
            _spaces.Leave();
        }
    }

    void AddText(ReadOnlySpan<char> text)
    {
        if (_open.Count == 0)
        {
            if (!text.IsWhiteSpace() && text.Trim('\uFEFF').Length > 0)
            {
                Report("text stands outside of any element");
            }

            return;
        }

        if (!text.IsEmpty)
        {
            AddRaw(Decode(text));
        }
    }

    void AddRaw(string text)
    {
        if (_open.Count > 0)
        {
            _open[^1].Element.Add(text);
        }
    }

    string Decode(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('&');
        if (at < 0)
        {
            return text.ToString();
        }

        _scratch.Clear();
        while (at >= 0)
        {
            _scratch.Append(text[..at]);
            text = text[at..];
            var before = _scratch.Length;
            var length = HtmlEntities.Append(text, _scratch, _entityChars < EntityBudget ? _entities : null, out var strict);
            _entityChars += _scratch.Length - before;
            if (length == 0 || !strict)
            {
                Report("'&' does not begin a known entity");
            }

            _scratch.Append(length == 0 ? "&" : "");
            text = text[Math.Max(1, length)..];
            at = text.IndexOf('&');
        }

        return _scratch.Append(text).ToString();
    }

    void Report(string fault)
    {
        if (_problem is null)
        {
            var line = _text.AsSpan(0, Math.Min(_at, _text.Length)).Count('\n') + 1;
            _problem = $"line {line}: {fault}";
        }
    }

    static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';
}
