using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kentongan.Language.Annotation;
using Kentongan.Language.Classify;
using Kentongan.Language.Entities;
using Kentongan.Language.Places;
using Kentongan.Language.Tokens;

namespace Kentongan.App.Cli.Texts;

/// <summary>Writes what the annotator understood as one line of NDJSON.</summary>
sealed class AnnotationWriter(IBufferWriter<byte> output) : IDisposable
{
    readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Dispose() => _json.Dispose();

    /// <summary>Writes the line of <paramref name="id"/>.</summary>
    public void Write(string id, Annotator post)
    {
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("id", id);
        _json.WriteString("language", post.Language.Code);
        WriteWords(post);
        WriteJudgement("sentiment", post.Sentiment);
        WriteJudgement("emotion", post.Emotion);
        WriteAbuse(post);
        WriteLabel("kind", post.Kind.Label);
        WritePlaces(post);
        WriteEntities(post);
        WriteTokens("hashtags", post.Written, TokenKind.Hashtag);
        WriteTokens("mentions", post.Written, TokenKind.Mention);
        WriteTokens("links", post.Written, TokenKind.Link);
        _json.WriteEndObject();
        _json.Flush();
        output.Write("\n"u8);
    }

    void WriteWords(Annotator post)
    {
        _json.WriteString("normalised", post.Words.Normalised);
        _json.WriteStartArray("terms");
        for (var i = 0; i < post.Written.Count; i++)
        {
            if (post.Written.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                _json.WriteStringValue(post.Written.Folded(i));
            }
        }

        _json.WriteEndArray();
        _json.WriteStartArray("stems");
        for (var i = 0; i < post.Written.Count; i++)
        {
            foreach (var root in post.Words.Roots(i))
            {
                _json.WriteStringValue(root);
            }
        }

        _json.WriteEndArray();
    }

    void WriteJudgement(string name, Judgement judgement)
    {
        _json.WriteStartObject(name);
        WriteLabel("label", judgement.Label);
        for (var i = 0; i < judgement.Head.Labels.Count; i++)
        {
            _json.WriteNumber(judgement.Head.Labels[i], MathF.Round(judgement.Probabilities[i], 4));
        }

        _json.WriteEndObject();
    }

    void WriteAbuse(Annotator post)
    {
        _json.WriteStartObject("abuse");
        if (post.Abuse.IsKnown)
        {
            WriteAbuseLabels(post);
        }
        else
        {
            _json.WriteNull("labels");
        }

        _json.WriteEndObject();
    }

    void WriteAbuseLabels(Annotator post)
    {
        _json.WriteStartArray("labels");
        for (var i = 0; i < post.Abuse.Head.Labels.Count; i++)
        {
            if (AbuseVerdict.Holds(i, post.Abuse))
            {
                _json.WriteStringValue(post.Abuse.Head.Labels[i]);
            }
        }

        _json.WriteEndArray();
    }

    void WriteLabel(string name, string? label) => _json.WriteString(name, label ?? "unknown");

    void WritePlaces(Annotator post)
    {
        _json.WriteStartArray("places");
        foreach (var mention in post.Places)
        {
            _json.WriteStartObject();
            _json.WriteString("code", mention.Place.Code);
            _json.WriteString("name", mention.Place.Name);
            _json.WriteString("level", mention.Place.Level switch { PlaceLevel.Province => "province", PlaceLevel.Regency => "regency", _ => "district" });
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>Start and end count Unicode code points, as most languages index strings.</summary>
    void WriteEntities(Annotator post)
    {
        _json.WriteStartArray("entities");
        foreach (var entity in post.Entities)
        {
            var (first, last) = (post.Written.Tokens[entity.FirstToken], post.Written.Tokens[entity.FirstToken + entity.TokenCount - 1]);
            var start = CodePoints(post.Written.Text[..first.Start]);
            var text = post.Written.Text[first.Start..last.End];
            _json.WriteStartObject();
            _json.WriteString("type", entity.Type switch { EntityType.Person => "PER", EntityType.Organisation => "ORG", _ => "LOC" });
            _json.WriteString("text", text);
            _json.WriteNumber("start", start);
            _json.WriteNumber("end", start + CodePoints(text));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    void WriteTokens(string name, TokenizedText text, TokenKind kind)
    {
        _json.WriteStartArray(name);
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Tokens[i].Kind == kind)
            {
                _json.WriteStringValue(text.Written(i));
            }
        }

        _json.WriteEndArray();
    }
}
