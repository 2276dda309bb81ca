using System.Globalization;

namespace Kentongan.Listen.Queries;

/// <summary>
/// Reads a query: NOT binds closest, then NEAR, then AND (written or not), then OR. Linear in the length of the text,
/// and nested no deeper than <see cref="Query.DeepestNesting"/>.
/// </summary>
sealed class QueryParser
{
    readonly List<Lexeme> _lexemes = [];
    readonly QueryOptions _options;
    readonly TermReader _terms;
    readonly FieldReader _fields;
    readonly Dictionary<QueryNode, Query.Place> _places = new(ReferenceEqualityComparer.Instance);
    QueryError? _error;
    Lexeme? _field;
    int _next;
    int _depth;
    int _count;

    QueryParser(QueryOptions options) => (_options, _terms, _fields) = (options, new(options), new(options));

    Lexeme Current => _lexemes[_next];

    public static QueryResult Parse(string text, QueryOptions options)
    {
        if (text.Length > Query.LongestText)
        {
            return new(null, new(QueryErrorCode.TooLong, Query.LongestText, text.Length - Query.LongestText, Number(text.Length), Number(Query.LongestText)));
        }

        var parser = new QueryParser(options);
        if (Lexer.Read(text, parser._lexemes) is { } error)
        {
            return new(null, error);
        }

        var root = parser.ParseAll();
        return root is null ? new(null, parser._error) : new(new Query(text, root, parser._places), null);
    }

    QueryNode? ParseAll()
    {
        if (Current.Kind == LexemeKind.End)
        {
            return Fail(QueryErrorCode.Empty, Current);
        }

        var root = ParseAny();
        return root is not null && Current.Kind == LexemeKind.Close ? Fail(QueryErrorCode.StrayClose, Current) : root;
    }

    QueryNode? ParseAny()
    {
        var parts = new List<QueryNode>();
        do
        {
            if (ParseEvery() is not { } part)
            {
                return null;
            }

            parts.AddRange(part is Any any ? any.Parts : [part]);
        }
        while (TakeOperator(LexemeKind.Or));
        return parts.Count == 1 ? parts[0] : new Any(new(parts));
    }

    QueryNode? ParseEvery()
    {
        var parts = new List<QueryNode>();
        do
        {
            if (ParseNear() is not { } part)
            {
                return null;
            }

            parts.AddRange(part is All all ? all.Parts : [part]);
        }
        while (TakeOperator(LexemeKind.And) || (Current.BeginsOperand && !IsOperator(LexemeKind.Or)));
        return parts.Count == 1 ? parts[0] : new All(new(parts));
    }

    QueryNode? ParseNear()
    {
        var left = ParseUnary();
        while (left is not null && Current.Kind == LexemeKind.Near)
        {
            var near = Current;
            if (!int.TryParse(near.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var distance) || distance is < 1 or > Query.LongestDistance)
            {
                return Fail(QueryErrorCode.NearNeedsNumber, near, "NEAR", Number(Query.LongestDistance));
            }

            _next++;
            var right = Current.BeginsOperand ? ParseUnary() : Fail(QueryErrorCode.MissingRight, near, "NEAR");
            if (right is null)
            {
                return null;
            }

            if ((Misplaced(left) ?? Misplaced(right)) is { } wrong)
            {
                var place = _places.GetValueOrDefault(wrong, new(near.Position, near.End));
                return Fail(QueryErrorCode.NearNeedsWords, near with { Position = place.Start, Length = place.End - place.Start });
            }

            left = new Near(left, right, distance);
        }

        return left;
    }

    QueryNode? ParseUnary()
    {
        if (Current.Kind is not (LexemeKind.Not or LexemeKind.Minus) || (Current.Soft && !FollowsOperator()))
        {
            return ParseOperand();
        }

        var sign = Current;
        _next++;
        if (sign.Kind == LexemeKind.Minus && !sign.Glued)
        {
            return Fail(QueryErrorCode.LoneMinus, sign);
        }

        if (!Current.BeginsOperand)
        {
            return Fail(QueryErrorCode.MissingRight, sign, sign.Value);
        }

        return Deeper(sign, ParseUnary) is { } part ? Placed(new Not(part), sign) : null;
    }

    QueryNode? ParseOperand()
    {
        var lexeme = Current;
        _next++;
        if (++_count > Query.MostTerms)
        {
            return Fail(QueryErrorCode.TooManyTerms, lexeme, Number(Query.MostTerms));
        }

        return lexeme.Kind switch
        {
            LexemeKind.Open => ParseGroup(lexeme),
            LexemeKind.Field => ParseField(lexeme),
            LexemeKind.Variant => ParseForm(lexeme, TermForm.Variant),
            LexemeKind.Exact => ParseForm(lexeme, TermForm.Exact),
            LexemeKind.Quoted => ParseWords(lexeme, lexeme.Position + 1, TermForm.Word),
            LexemeKind.Word => ParseWords(lexeme, lexeme.Position, TermForm.Word),
            LexemeKind.And or LexemeKind.Or or LexemeKind.Not when lexeme.Soft => ParseWords(lexeme, lexeme.Position, TermForm.Word),
            LexemeKind.Close => Fail(QueryErrorCode.StrayClose, lexeme),
            LexemeKind.End => Fail(QueryErrorCode.Empty, lexeme),
            _ => Fail(QueryErrorCode.MissingLeft, lexeme, lexeme.Kind == LexemeKind.Near ? "NEAR" : lexeme.Value),
        };
    }

    QueryNode? ParseGroup(Lexeme open)
    {
        if (Current.Kind == LexemeKind.Close)
        {
            return Fail(QueryErrorCode.EmptyGroup, open with { Length = Current.End - open.Position });
        }

        if (Current.Kind == LexemeKind.End)
        {
            return Fail(QueryErrorCode.OpenGroup, open);
        }

        var inside = Deeper(open, ParseAny);
        if (inside is not null && Current.Kind != LexemeKind.Close)
        {
            return Fail(QueryErrorCode.OpenGroup, open);
        }

        _next += inside is null ? 0 : 1;
        return inside;
    }

    // channel:(x OR youtube) asks the same of every word in the group.
    QueryNode? ParseField(Lexeme field)
    {
        if (FieldNames.Find(field.Value) is not { } name)
        {
            return Fail(QueryErrorCode.UnknownField, field, field.Value, FieldNames.Nearest(field.Value) ?? "");
        }

        if (!field.Glued || Current.Kind is not (LexemeKind.Word or LexemeKind.Quoted or LexemeKind.Open or LexemeKind.And or LexemeKind.Or or LexemeKind.Not))
        {
            return Fail(QueryErrorCode.MissingValue, field, FieldNames.Write(name), FieldReader.Example(name));
        }

        var value = Current;
        _next++;
        if (value.Kind != LexemeKind.Open)
        {
            return ReadField(field, value);
        }

        var outer = _field;
        _field = field;
        var group = ParseGroup(value);
        _field = outer;
        return group;
    }

    QueryNode? ParseForm(Lexeme sign, TermForm form)
    {
        var value = Current;
        if (!sign.Glued || (value.Kind is not (LexemeKind.Word or LexemeKind.Quoted) && !value.Soft))
        {
            return Fail(QueryErrorCode.MissingRight, sign, sign.Value);
        }

        _next++;
        return ParseWords(value, value.Kind == LexemeKind.Quoted ? value.Position + 1 : value.Position, form);
    }

    QueryNode? ParseWords(Lexeme lexeme, int position, TermForm form)
    {
        if (_field is { } field)
        {
            return ReadField(field, lexeme);
        }

        if (form == TermForm.Word && lexeme.Kind == LexemeKind.Word && FieldReader.ReadLink(lexeme.Value) is { } link)
        {
            return Placed(link, lexeme);
        }

        var terms = _terms.Read(lexeme.Value, position, form, out var error);
        _error ??= error;
        _count += terms.Count - 1;
        return error is null ? Placed(new Words(new(terms)), lexeme) : null;
    }

    QueryNode? ReadField(Lexeme field, Lexeme value)
    {
        var node = _fields.Read(FieldNames.Find(field.Value)!.Value, value, out var error);
        _error ??= error;
        return node is null ? null : Placed(node, value);
    }

    QueryNode? Deeper(Lexeme at, Func<QueryNode?> parse)
    {
        if (_depth == Query.DeepestNesting)
        {
            return Fail(QueryErrorCode.TooDeep, at, Number(Query.DeepestNesting));
        }

        _depth++;
        var node = parse();
        _depth--;
        return node;
    }

    bool TakeOperator(LexemeKind kind)
    {
        if (!IsOperator(kind))
        {
            return false;
        }

        _next++;
        return true;
    }

    // A written operator is one even where its right side is missing, so that the error names it.
    bool IsOperator(LexemeKind kind)
    {
        if (Current.Kind != kind || (Current.Soft && (!_lexemes[_next + 1].BeginsOperand || _field is not null)))
        {
            return false;
        }

        if (!Current.Soft && !_lexemes[_next + 1].BeginsOperand)
        {
            _error ??= new(QueryErrorCode.MissingRight, Current.Position, Current.Length, Current.Value);
        }

        return true;
    }

    bool FollowsOperator() =>
        _next > 0 && _lexemes[_next - 1].Kind is LexemeKind.And or LexemeKind.Or or LexemeKind.Not or LexemeKind.Minus;

    static QueryNode? Misplaced(QueryNode node) => node switch
    {
        Words or Near => null,
        Any any => any.Parts.Select(Misplaced).FirstOrDefault(wrong => wrong is not null),
        _ => node,
    };

    QueryNode Placed(QueryNode node, Lexeme at)
    {
        _places.TryAdd(node, new(at.Position, at.End));
        return node;
    }

    QueryNode? Fail(QueryErrorCode code, Lexeme at, params IReadOnlyList<string> arguments)
    {
        _error ??= new(code, at.Position, at.Length, arguments);
        return null;
    }

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
