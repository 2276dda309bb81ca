using System.Text;
using System.Text.Json;
using Kentongan.Listen.Queries;

namespace Kentongan.App.Cli.Matching;

/// <summary>Reads one post of NDJSON straight into a <see cref="Searchable"/>, without making strings of its text.</summary>
sealed class PostLine(Searchable post, QueryOptions options, bool readsFacts)
{
    readonly List<string> _hashtags = [];
    readonly List<string> _mentions = [];
    readonly List<string> _links = [];
    char[] _text = new char[4096];
    byte[] _id = new byte[64];
    int _textLength;
    int _idLength;
    string? _title;
    bool _hasText;

    /// <summary>The id of the post that was read last, as JSON.</summary>
    public ReadOnlySpan<byte> Id => _id.AsSpan(0, _idLength);

    /// <summary>Reads <paramref name="line"/>; false when it holds no id and text.</summary>
    public bool TryRead(ReadOnlySpan<byte> line)
    {
        Clear();
        try
        {
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadProperty(ref reader);
            }

            reader.Read();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            return false;
        }

        if (_idLength == 0 || !_hasText)
        {
            return false;
        }

        post.Read(_text.AsSpan(0, _textLength), _title);
        return true;
    }

    void Clear()
    {
        post.Clear();
        _hashtags.Clear();
        _mentions.Clear();
        _links.Clear();
        (_textLength, _idLength, _title, _hasText) = (0, 0, null, false);
    }

    void ReadProperty(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("text"u8) || reader.ValueTextEquals("full_text"u8))
        {
            reader.Read();
            ReadText(ref reader);
        }
        else if (reader.ValueTextEquals("id"u8))
        {
            reader.Read();
            ReadId(ref reader);
        }
        else if (!readsFacts && !reader.ValueTextEquals("title"u8) && !reader.ValueTextEquals("hashtags"u8) && !reader.ValueTextEquals("mentions"u8))
        {
            reader.Skip();
        }
        else
        {
            var name = reader.GetString()!;
            reader.Read();
            ReadFact(name, ref reader);
        }
    }

    void ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return;
        }

        if (_text.Length < reader.ValueSpan.Length)
        {
            _text = new char[reader.ValueSpan.Length * 2];
        }

        _textLength = reader.CopyString(_text);
        _hasText = true;
    }

    void ReadId(ref Utf8JsonReader reader)
    {
        var isString = reader.TokenType == JsonTokenType.String;
        if (!isString && reader.TokenType != JsonTokenType.Number)
        {
            reader.Skip();
            return;
        }

        _idLength = reader.ValueSpan.Length + (isString ? 2 : 0);
        if (_id.Length < _idLength)
        {
            _id = new byte[_idLength * 2];
        }

        reader.ValueSpan.CopyTo(_id.AsSpan(isString ? 1 : 0));
        if (isString)
        {
            _id[0] = _id[_idLength - 1] = (byte)'"';
        }
    }

    void ReadFact(string name, ref Utf8JsonReader reader)
    {
        switch (name)
        {
            case "title":
                _title = Text(ref reader);
                break;
            case "hashtags":
                ReadList(ref reader, _hashtags, '#');
                post.Hashtags = _hashtags;
                break;
            case "mentions":
                ReadList(ref reader, _mentions, '@');
                _mentions.RemoveAll(handle => !options.IsPublic(handle.ToLowerInvariant()));
                post.Mentions = _mentions;
                break;
            case "links" or "urls" or "url":
                ReadList(ref reader, _links, '\0');
                post.ListedLinks = _links;
                break;
            case "author" or "username" or "handle":
                post.Author = Text(ref reader)?.TrimStart('@') is { } author && options.IsPublic(author.ToLowerInvariant()) ? author : null;
                break;
            case "engagement" or "min_engagement":
                post.Engagement = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null;
                break;
            case "likes" or "replies" or "reposts" or "retweets" or "quotes" or "bookmarks":
                post.Engagement = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var more) ? (post.Engagement ?? 0) + more : post.Engagement;
                break;
            case "has_media":
                post.HasMedia = reader.TokenType == JsonTokenType.True;
                break;
            case "media":
                var inside = reader;
                post.HasMedia = reader.TokenType == JsonTokenType.StartArray && inside.Read() && inside.TokenType != JsonTokenType.EndArray;
                reader.Skip();
                break;
            default:
                PostFacts.Set(post, name, Text(ref reader));
                break;
        }
    }

    // A label may stand alone or inside {"label":…} as annotate writes it.
    static string? Text(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.StartObject:
                string? label = null;
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var isLabel = reader.ValueTextEquals("label"u8);
                    reader.Read();
                    label = isLabel && reader.TokenType == JsonTokenType.String ? reader.GetString() : label;
                    reader.Skip();
                }

                return label;
            default:
                reader.Skip();
                return null;
        }
    }

    static void ReadList(ref Utf8JsonReader reader, List<string> list, char sign)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            list.Add(reader.GetString()!.TrimStart(sign));
            return;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                list.Add(reader.GetString()!.TrimStart(sign));
            }
            else
            {
                reader.Skip();
            }
        }
    }
}
