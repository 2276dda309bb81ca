using System.Buffers;
using System.Globalization;
using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>Reads the value behind an operator such as <c>channel:</c>; commas separate alternatives.</summary>
sealed class FieldReader(QueryOptions options)
{
    static readonly string[] _days = ["yyyy-MM-dd", "yyyy/MM/dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
    static readonly SearchValues<char> _hostChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-_");
    const int ShortestUrl = 4;

    /// <summary>A value that shows how <paramref name="name"/> is used.</summary>
    public static string Example(FieldName name) => FieldNames.Write(name) + ":" + name switch
    {
        FieldName.Url => "detik.com/berita",
        FieldName.Domain => "go.id",
        FieldName.Author => "kemenkes",
        FieldName.Language => "id",
        FieldName.Place => "magelang",
        FieldName.From or FieldName.To => "2026-11-22",
        FieldName.MinEngagement => "100",
        _ => FieldValues.Of(name)[0].Spellings[0],
    };

    public QueryNode? Read(FieldName name, Lexeme value, out QueryError? error)
    {
        error = null;
        string[] values = name is FieldName.Url || value.Kind == LexemeKind.Quoted ? [value.Value] : value.Value.Split(',');
        var fields = new List<QueryNode>(values.Length);
        var position = value.Position + (value.Kind == LexemeKind.Quoted ? 1 : 0);
        foreach (var one in values)
        {
            if (ReadOne(name, one.Trim(), position, out error) is not { } field)
            {
                return null;
            }

            fields.Add(field);
            position += one.Length + 1;
        }

        return fields.Count == 1 ? fields[0] : new Any(new(fields.Distinct()));
    }

    /// <summary>An address that stands in a query without operator means <c>url:</c>; null when <paramref name="word"/> is none.</summary>
    public static Field? ReadLink(string word)
    {
        foreach (var token in new Tokenizer(word))
        {
            return token.Kind == TokenKind.Link && token.Length == word.Length ? ReadUrl(word) : null;
        }

        return null;
    }

    Field? ReadOne(FieldName name, string value, int position, out QueryError? error)
    {
        var field = name switch
        {
            FieldName.Url => ReadUrl(value),
            FieldName.Domain => ReadDomain(value),
            FieldName.Author => ReadAuthor(value),
            FieldName.Language => value.Length >= 2 && value.All(c => char.IsLetter(c) || c is '-' or '_') ? new Field(name, LanguageCodes.Normalise(value)) : null,
            FieldName.Place => ReadPlace(value),
            FieldName.From or FieldName.To => ReadTime(name, value),
            FieldName.MinEngagement => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new(name, number.ToString(CultureInfo.InvariantCulture), number)
                : null,
            _ => FieldValues.Find(name, value),
        };
        error = field is null ? Wrong(name, value, position) : null;
        return field;
    }

    static Field? ReadUrl(string value)
    {
        var address = Address.Bare(value);
        return address.Length < ShortestUrl ? null : new(FieldName.Url, address);
    }

    static Field? ReadDomain(string value)
    {
        var host = Address.Host(Address.Bare(value)).TrimStart('.');
        return host.Length < 2 || host.IndexOfAnyExcept(_hostChars) >= 0 ? null : new(FieldName.Domain, host.ToString());
    }

    static Field? ReadAuthor(string value)
    {
        var handle = Folding.Fold(value.TrimStart('@', '＠'), TokenKind.Mention);
        return handle.Length == 0 || handle.Contains('*', StringComparison.Ordinal) ? null : new(FieldName.Author, handle);
    }

    Field? ReadPlace(string value)
    {
        if (PlaceCode.Normalise(value) is { } code)
        {
            return new(FieldName.Place, code, 0, code);
        }

        var name = Folding.Fold(value.Replace('_', ' '), TokenKind.Hashtag).Trim();
        return name.Length == 0 || !name.Any(char.IsLetter) ? null : new(FieldName.Place, name, 0, string.Join(' ', options.PlacesNamed(name)));
    }

    // A day of to: is meant to its end; both ends are inclusive.
    Field? ReadTime(FieldName name, string value)
    {
        if (DateTime.TryParseExact(value, _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is > 1 and < 9999)
        {
            var start = new DateTimeOffset(day, options.Offset).ToUnixTimeMilliseconds();
            var dayText = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new(name, dayText, name == FieldName.From ? start : start + (long)TimeSpan.FromDays(1).TotalMilliseconds - 1);
        }

        return value.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new(name, time.ToString("yyyy-MM-ddTHH:mm:ss.FFFzzz", CultureInfo.InvariantCulture), time.ToUnixTimeMilliseconds())
            : null;
    }

    static QueryError Wrong(FieldName name, string value, int position)
    {
        var (operatorName, length) = (FieldNames.Write(name), Math.Max(1, value.Length));
        return name switch
        {
            _ when value.Length == 0 => new(QueryErrorCode.MissingValue, position, length, operatorName, Example(name)),
            FieldName.From or FieldName.To => new(QueryErrorCode.NotADate, position, length, operatorName, value),
            FieldName.MinEngagement => new(QueryErrorCode.NotANumber, position, length, operatorName, value),
            _ => new(QueryErrorCode.UnknownValue, position, length, operatorName, value, FieldValues.Choices(name) is { Length: > 0 } choices ? choices : Example(name)),
        };
    }
}
