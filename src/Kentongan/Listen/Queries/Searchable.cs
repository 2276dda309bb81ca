using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>
/// A post as queries see it: the words of title and text from one tokenisation, and the facts beside them. One instance
/// serves a thread for one post after the other; set the facts, then call <see cref="Read(ReadOnlySpan{char}, string?)"/>.
/// </summary>
public sealed class Searchable
{
    readonly TokenizedText _ownText = new();
    readonly TokenizedText _ownTitle = new();
    readonly List<string> _links = [];
    TokenizedText _text;
    int _textFrom;

    public Searchable() => _text = _ownText;

    public Channel Channel { get; set; }
    public PostKind Kind { get; set; }

    /// <summary>ISO 639-3, as <see cref="LanguageCodes.Normalise"/> gives it.</summary>
    public string Language { get; set; } = "und";
    public Sentiment Sentiment { get; set; }
    public Emotion Emotion { get; set; }
    public MessageKind MessageKind { get; set; }

    /// <summary>Official code of the most exact place known, null when none is.</summary>
    public string? Place { get; set; }

    /// <summary>The place name that the source attached.</summary>
    public string? PlaceName { get; set; }

    /// <summary>The author's handle without @, only when the account is on the public register.</summary>
    public string? Author { get; set; }
    public bool HasMedia { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public long? Engagement { get; set; }

    /// <summary>Tags without #, public handles without @ and addresses that the source lists beside the text.</summary>
    public IReadOnlyList<string> Hashtags { get; set; } = [];
    public IReadOnlyList<string> Mentions { get; set; } = [];
    public IReadOnlyList<string> ListedLinks { get; set; } = [];

    /// <summary>The words of title and text.</summary>
    public TermList Terms { get; } = new();

    /// <summary>Every address of the post, bare.</summary>
    public IReadOnlyList<string> Links => _links;

    public bool HasLink => _links.Count > 0;

    /// <summary>Takes <paramref name="text"/> and <paramref name="title"/> apart.</summary>
    public void Read(ReadOnlySpan<char> text, string? title = null)
    {
        _ownText.Read(text);
        Read(_ownText, title);
    }

    /// <summary>Takes a text over that was tokenised already.</summary>
    public void Read(TokenizedText text, string? title = null)
    {
        Terms.Clear();
        _links.Clear();
        _text = text;
        _textFrom = 0;
        if (!string.IsNullOrEmpty(title))
        {
            _ownTitle.Read(title);
            Terms.Add(_ownTitle);
            Terms.AddGap();
            _textFrom = Terms.Count;
        }

        Terms.Add(text);
        CollectLinks();
    }

    /// <summary>The word at <paramref name="position"/> as it was written.</summary>
    public ReadOnlySpan<char> Written(int position)
    {
        var occurrence = Terms.Occurrences[position];
        return (position < _textFrom ? _ownTitle : _text).Text.Slice(occurrence.Start, occurrence.Length);
    }

    /// <summary>The position of the first word of the text; those before it belong to the title.</summary>
    public int TextFrom => _textFrom;

    /// <summary>Forgets every fact of the post before.</summary>
    public void Clear()
    {
        (Channel, Kind, Language, Sentiment, Emotion, MessageKind) = (Channel.Other, PostKind.Original, "und", Sentiment.Unknown, Emotion.Unknown, MessageKind.Unknown);
        (Place, PlaceName, Author, HasMedia, CreatedAt, Engagement) = (null, null, null, false, default, null);
        (Hashtags, Mentions, ListedLinks) = ([], [], []);
        Terms.Clear();
        _links.Clear();
    }

    void CollectLinks()
    {
        foreach (var link in ListedLinks)
        {
            _links.Add(Address.Bare(link));
        }

        if (Terms.Links == 0)
        {
            return;
        }

        var occurrences = Terms.Occurrences;
        for (var i = 0; i < occurrences.Length; i++)
        {
            if (occurrences[i].Kind == OccurrenceKind.Link)
            {
                _links.Add(Address.Bare(Written(i)));
            }
        }
    }
}
