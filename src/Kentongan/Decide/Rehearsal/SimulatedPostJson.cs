using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kentongan.Decide.Rehearsal;

/// <summary>Writes simulated posts as NDJSON in the columns that the plain NDJSON import reads, the truth beside them.</summary>
public sealed class SimulatedPostJson : IDisposable
{
    static readonly JsonEncodedText[] _channels = [.. Enum.GetNames<Channel>().Select(name => JsonEncodedText.Encode(name))];
    static readonly JsonEncodedText[] _postKinds = Names<PostKind>();
    static readonly JsonEncodedText[] _roles = Names<ScenarioRole>();
    static readonly JsonEncodedText[] _sentiments = Names<Sentiment>();
    static readonly JsonEncodedText[] _emotions = Names<Emotion>();
    static readonly JsonEncodedText[] _kinds = Names<MessageKind>();
    readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    readonly Utf8JsonWriter _json;

    public SimulatedPostJson() =>
        _json = new(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>What was added since the last <see cref="Clear"/>; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    public void Clear() => _buffer.ResetWrittenCount();

    /// <summary>The post alone, as one line with its line feed; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Line(in SimulatedPost simulated)
    {
        Clear();
        Add(simulated);
        return Written;
    }

    /// <summary>Adds the post as one line.</summary>
    public void Add(in SimulatedPost simulated)
    {
        _json.Reset();
        _json.WriteStartObject();
        Write(simulated.Post);
        Write(simulated.Truth);
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
    }

    public void Dispose() => _json.Dispose();

    void Write(Post post)
    {
        _json.WriteString("id"u8, post.NativeId);
        _json.WriteString("channel"u8, _channels[(int)post.Channel]);
        _json.WriteString("created_at"u8, post.CreatedAt);
        _json.WriteString("author"u8, post.Author?.Handle);
        _json.WriteString("author_name"u8, post.Author?.Name);
        WriteNumber("followers"u8, post.Author?.Followers);
        if (post.Author?.Verified == true)
        {
            _json.WriteBoolean("verified"u8, true);
        }

        _json.WriteString("kind"u8, _postKinds[(int)post.Kind]);
        WriteText("title"u8, post.Title);
        _json.WriteString("text"u8, post.Text);
        WriteText("url"u8, post.Url);
        WriteText("in_reply_to"u8, post.InReplyTo);
        WriteText("in_reply_to_author"u8, post.InReplyToHandle);
        WriteText("repost_of"u8, post.RepostOf);
        WriteText("repost_of_author"u8, post.RepostOfHandle);
        WriteText("quote_of"u8, post.QuoteOf);
        WriteList("hashtags"u8, post.Hashtags);
        WriteList("mentions"u8, post.Mentions);
        WriteList("links"u8, post.Links);
        WriteList("media"u8, post.Media);
        if (post.HasMedia && post.Media.Count == 0)
        {
            _json.WriteBoolean("has_media"u8, true);
        }

        WriteNumber("likes"u8, post.Metrics?.Likes);
        WriteNumber("reposts"u8, post.Metrics?.Reposts);
        WriteNumber("replies"u8, post.Metrics?.Replies);
        WriteNumber("views"u8, post.Metrics?.Views);
        WriteText("place"u8, post.Place);
        _json.WriteString("source"u8, post.Source);
    }

    void Write(Truth truth)
    {
        _json.WriteStartObject("truth"u8);
        _json.WriteString("role"u8, _roles[(int)truth.Role]);
        _json.WriteString("sentiment"u8, _sentiments[(int)truth.Sentiment]);
        _json.WriteString("emotion"u8, _emotions[(int)truth.Emotion]);
        _json.WriteString("kind"u8, _kinds[(int)truth.Kind]);
        WriteText("narrative"u8, truth.Narrative);
        WriteText("place"u8, truth.Place);
        WriteText("copy_of"u8, truth.CopyOf);
        _json.WriteString("group"u8, truth.Group);
        _json.WriteEndObject();
    }

    static JsonEncodedText[] Names<T>() where T : struct, Enum =>
        [.. Enum.GetNames<T>().Select(name => JsonEncodedText.Encode(JsonNamingPolicy.KebabCaseLower.ConvertName(name)))];

    void WriteText(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }

    void WriteNumber(ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
    }

    void WriteList(ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
    }
}
