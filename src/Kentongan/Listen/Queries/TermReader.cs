using Kentongan.Language.Tokens;

namespace Kentongan.Listen.Queries;

/// <summary>Reads the words of a query through the same tokenisation as the texts.</summary>
sealed class TermReader(QueryOptions options)
{
    const int ShortestPrefix = 2;
    readonly TokenizedText _tokens = new();
    readonly TermList _terms = new();

    /// <summary>
    /// The terms of <paramref name="written"/>, which stands at <paramref name="position"/> of the query; a word may end in *.
    /// </summary>
    public IReadOnlyList<Term> Read(string written, int position, TermForm form, out QueryError? error)
    {
        error = null;
        if (form == TermForm.Variant && !written.Contains(' ', StringComparison.Ordinal) && !written.Contains('*', StringComparison.Ordinal))
        {
            return ReadVariant(written, position, out error);
        }

        _tokens.Read(written);
        _terms.Clear();
        _terms.Add(_tokens);
        var terms = new List<Term>(_terms.Count);
        for (var i = 0; i < _terms.Count && error is null; i++)
        {
            var occurrence = _terms.Occurrences[i];
            if (occurrence.Kind is not (OccurrenceKind.Link or OccurrenceKind.Gap))
            {
                terms.Add(Read(i, written, position, form, ref error));
            }
        }

        error ??= StrayStar(written, position) ?? (terms.Count == 0 ? NoWord(written, position) : null);
        return terms;
    }

    // A doubled word is one word for its root: anak-anak is anak.
    List<Term> ReadVariant(string written, int position, out QueryError? error)
    {
        _tokens.Read(written);
        if (_tokens.Count == 1 && _tokens.Tokens[0].Kind == TokenKind.Word && _tokens.Folded(0).Length > 0)
        {
            error = null;
            return [Variant(_tokens.Folded(0).ToString())];
        }

        _terms.Clear();
        _terms.Add(_tokens);
        List<Term> terms = [];
        for (var i = 0; i < _terms.Count; i++)
        {
            if (_terms.Occurrences[i].Kind is OccurrenceKind.Word)
            {
                terms.Add(Variant(_terms.Folded(i).ToString()));
            }
        }

        error = terms.Count == 0 ? NoWord(written, position) : null;
        return terms;
    }

    Term Read(int index, string written, int position, TermForm form, ref QueryError? error)
    {
        var occurrence = _terms.Occurrences[index];
        var folded = _terms.Folded(index).ToString();
        var end = occurrence.Start + occurrence.Length;
        if (end >= written.Length || written[end] != '*')
        {
            return form switch
            {
                TermForm.Exact => new(TermForm.Exact, written.Substring(occurrence.Start, occurrence.Length), folded),
                TermForm.Variant => Variant(folded),
                _ => Term.Word(folded),
            };
        }

        if (occurrence.Kind == OccurrenceKind.Mention)
        {
            error = new(QueryErrorCode.PrefixedAccount, position + occurrence.Start, occurrence.Length + 1, folded + "*");
        }
        else if (folded.TrimStart('#').Length < ShortestPrefix)
        {
            error = new(QueryErrorCode.ShortPrefix, position + occurrence.Start, occurrence.Length + 1, folded + "*", $"{ShortestPrefix}");
        }

        return new(TermForm.Prefix, folded, folded);
    }

    Term Variant(string folded) => new(TermForm.Variant, folded, options.RootOf(folded));

    // A star must close a word: neither ke*an nor *an nor a star of its own.
    static QueryError? StrayStar(string written, int position)
    {
        for (var i = written.IndexOf('*', StringComparison.Ordinal); i >= 0; i = written.IndexOf('*', i + 1))
        {
            var closes = i > 0 && (char.IsLetterOrDigit(written[i - 1]) || char.IsSurrogate(written[i - 1]) || char.GetUnicodeCategory(written[i - 1]) is System.Globalization.UnicodeCategory.NonSpacingMark);
            var followed = i + 1 < written.Length && (char.IsLetterOrDigit(written[i + 1]) || written[i + 1] == '*');
            if (!closes || followed)
            {
                return new(QueryErrorCode.StarInside, position + i, 1);
            }
        }

        return null;
    }

    static QueryError NoWord(string written, int position) =>
        new(QueryErrorCode.NoWord, position, Math.Max(1, written.Length), written.Length <= 40 ? written : written[..40] + "…");
}
