namespace Kentongan.Platforms.News.Xml;

/// <summary>An element of a feed. Names are local and lower case; <see cref="Space"/> is the short name of a known namespace.</summary>
sealed class XmlElement(string name, string space, XmlElement? parent, List<(string Name, string Value)> attributes)
{
    List<object>? _content;

    public string Name { get; } = name;

    /// <summary>Empty for the feed's own vocabulary, <c>dc</c>, <c>media</c> …, <c>?</c> for namespaces that nobody reads.</summary>
    public string Space { get; } = space;
    public XmlElement? Parent { get; } = parent;
    public List<(string Name, string Value)> Attributes { get; } = attributes;

    /// <summary>Elements and strings, in order.</summary>
    public IReadOnlyList<object> Content => _content ?? (IReadOnlyList<object>)[];
    public IEnumerable<XmlElement> Children => Content.OfType<XmlElement>();
    public bool HasChildren => _content is not null && _content.Exists(item => item is XmlElement);

    public void Add(object content) => (_content ??= []).Add(content);

    public bool Is(string space, string name) => Name == name && Space == space;

    public string? Attribute(string name)
    {
        foreach (var (own, value) in Attributes)
        {
            if (own == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The value of an attribute here or, failing that, on an element around this one.</summary>
    public string? Inherited(string name)
    {
        for (var element = this; element is not null; element = element.Parent)
        {
            if (element.Attribute(name) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The text directly inside, with the text of children behind it.</summary>
    public string Text => _content switch
    {
        null => "",
        [string only] => only,
        _ => string.Concat(_content.Select(item => item as string ?? ((XmlElement)item).Text)),
    };
}
