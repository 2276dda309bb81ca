using System.Buffers;
using System.Globalization;

namespace Kentongan.Listen.Queries;

/// <summary>
/// Cuts a query into pieces. Operators are AND, OR, NOT, NEAR/n and DAN, ATAU, BUKAN, DEKAT/n in capitals. In lower case
/// and, or, dan, atau count between two operands (as words they would say nothing), not and bukan only behind another
/// operator; anything in quotation marks is text.
/// </summary>
static class Lexer
{
    /// <summary>Everything typographic word processors and phones make of a straight quotation mark.</summary>
    const string Quotes = "\"“”„‟«»＂";
    static readonly SearchValues<char> _quotes = SearchValues.Create(Quotes);
    const string Minuses = "-–—−";
    const string WordSeparators = "()（）" + Quotes;

    /// <summary>The pieces of <paramref name="query"/>, the last one being the end; or the error.</summary>
    public static QueryError? Read(string query, List<Lexeme> lexemes)
    {
        for (var i = 0; i < query.Length;)
        {
            var c = query[i];
            if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                return new(QueryErrorCode.DirectionMark, i, 1, ((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }

            if (IsBlank(c))
            {
                i++;
                continue;
            }

            var lexeme = ReadOne(query, i, out var error);
            if (error is not null)
            {
                return error;
            }

            lexeme = lexeme with { Glued = lexeme.End < query.Length && !IsBlank(query[lexeme.End]) };
            lexemes.Add(lexeme);
            i = lexeme.End;
        }

        lexemes.Add(new(LexemeKind.End, query.Length, 0));
        return null;
    }

    static Lexeme ReadOne(string query, int i, out QueryError? error)
    {
        error = null;
        return query[i] switch
        {
            '(' or '（' => new(LexemeKind.Open, i, 1, "("),
            ')' or '）' => new(LexemeKind.Close, i, 1, ")"),
            '~' or '～' => new(LexemeKind.Variant, i, 1, "~"),
            '=' or '＝' => new(LexemeKind.Exact, i, 1, "="),
            var c when Minuses.Contains(c, StringComparison.Ordinal) => new(LexemeKind.Minus, i, 1, "-"),
            var c when Quotes.Contains(c, StringComparison.Ordinal) => ReadQuoted(query, i, out error),
            _ => ReadWord(query, i),
        };
    }

    static Lexeme ReadQuoted(string query, int i, out QueryError? error)
    {
        var end = query.AsSpan(i + 1).IndexOfAny(_quotes);
        error = end < 0 ? new(QueryErrorCode.OpenQuote, i, 1) : null;
        return end < 0 ? default : new(LexemeKind.Quoted, i, end + 2, query.Substring(i + 1, end));
    }

    static Lexeme ReadWord(string query, int i)
    {
        var end = i;
        while (end < query.Length && !IsBlank(query[end]) && !WordSeparators.Contains(query[end], StringComparison.Ordinal))
        {
            if (query[end] == ':' && IsFieldName(query.AsSpan(i, end - i)) && !query.AsSpan(end + 1).StartsWith("//", StringComparison.Ordinal))
            {
                var name = query[i..end];
                return name.Equals("case", StringComparison.OrdinalIgnoreCase)
                    ? new(LexemeKind.Exact, i, end + 1 - i, "case:")
                    : new(LexemeKind.Field, i, end + 1 - i, name);
            }

            end++;
        }

        var word = query[i..end];
        return Operator(word) is var (kind, soft)
            ? new(kind, i, word.Length, word, soft)
            : NearDistance(word) is { } distance ? new(LexemeKind.Near, i, word.Length, distance) : new(LexemeKind.Word, i, word.Length, word);
    }

    static (LexemeKind Kind, bool Soft)? Operator(string word) => word switch
    {
        "AND" or "DAN" or "&&" => (LexemeKind.And, false),
        "OR" or "ATAU" or "||" or "|" => (LexemeKind.Or, false),
        "NOT" or "BUKAN" => (LexemeKind.Not, false),
        "and" or "dan" => (LexemeKind.And, true),
        "or" or "atau" => (LexemeKind.Or, true),
        "not" or "bukan" => (LexemeKind.Not, true),
        _ => null,
    };

    static string? NearDistance(string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        var name = slash < 0 ? word : word[..slash];
        return name is "NEAR" or "DEKAT" || (slash > 0 && name is "near" or "dekat")
            ? slash < 0 ? "" : word[(slash + 1)..]
            : null;
    }

    static bool IsFieldName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetter(c) && c != '_')
            {
                return false;
            }
        }

        return name.Length > 1;
    }

    // Zero-width spaces, byte order marks and single-letter direction marks come along when text is pasted.
    static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u2060';
}
