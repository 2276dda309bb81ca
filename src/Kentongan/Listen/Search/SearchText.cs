using System.Text;

namespace Kentongan.Listen.Search;

/// <summary>Writes what an index is asked in the two languages that our stores speak.</summary>
public static class SearchText
{
    /// <summary>
    /// An FTS5 MATCH expression. <paramref name="word"/> gives the index's own spelling of a term, <paramref name="begin"/>
    /// those of all its terms with a prefix; both null: the terms stand in the index as they are.
    /// </summary>
    public static string Fts5(IndexNode node, Func<string, string>? word = null, Func<string, IReadOnlyList<string>>? begin = null)
    {
        var text = new StringBuilder();
        WriteFts5(text, node, word ?? (term => term), begin);
        return text.ToString();
    }

    /// <summary>A PostgreSQL tsquery over a tsvector that was built from the terms with their positions.</summary>
    public static string Tsquery(IndexNode node)
    {
        var text = new StringBuilder();
        WriteTsquery(text, node);
        return text.ToString();
    }

    static void WriteFts5(StringBuilder text, IndexNode node, Func<string, string> word, Func<string, IReadOnlyList<string>>? begin)
    {
        switch (node)
        {
            case IndexAll all:
                var wanted = all.Parts.Where(part => part is not IndexNot).ToList();
                var unwanted = all.Parts.OfType<IndexNot>().Select(not => not.Part).ToList();
                text.Append(unwanted.Count > 0 ? "((" : "(");
                Join(text, wanted, " AND ", part => WriteFts5(text, part, word, begin));
                if (unwanted.Count > 0)
                {
                    text.Append(") NOT (");
                    Join(text, unwanted, " OR ", part => WriteFts5(text, part, word, begin));
                    text.Append(')');
                }

                text.Append(')');
                break;
            case IndexAny any:
                text.Append('(');
                Join(text, any.Parts, " OR ", part => WriteFts5(text, part, word, begin));
                text.Append(')');
                break;
            case IndexTerm term:
                text.Append(Fts5Quoted(word(term.Term)));
                break;
            case IndexPrefix prefix when begin is null:
                text.Append(Fts5Quoted(prefix.Prefix)).Append(" *");
                break;
            case IndexPrefix prefix:
                text.Append('(');
                Join(text, begin(prefix.Prefix) is { Count: > 0 } known ? known : [""], " OR ", term => text.Append(Fts5Quoted(term)));
                text.Append(')');
                break;
            case IndexPhrase phrase:
                text.Append(Fts5Quoted(string.Join(' ', phrase.Terms.Select(word))));
                break;
        }
    }

    static void WriteTsquery(StringBuilder text, IndexNode node)
    {
        switch (node)
        {
            case IndexAll all:
                text.Append('(');
                Join(text, all.Parts, " & ", part => WriteTsquery(text, part));
                text.Append(')');
                break;
            case IndexAny any:
                text.Append('(');
                Join(text, any.Parts, " | ", part => WriteTsquery(text, part));
                text.Append(')');
                break;
            case IndexNot not:
                text.Append('!');
                WriteTsquery(text, not.Part);
                break;
            case IndexTerm term:
                text.Append(TsqueryQuoted(term.Term));
                break;
            case IndexPrefix prefix:
                text.Append(TsqueryQuoted(prefix.Prefix)).Append(":*");
                break;
            case IndexPhrase phrase:
                text.Append('(').AppendJoin(" <-> ", phrase.Terms.Select(TsqueryQuoted)).Append(')');
                break;
        }
    }

    static void Join<T>(StringBuilder text, IReadOnlyList<T> parts, string between, Action<T> write)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            text.Append(i == 0 ? "" : between);
            write(parts[i]);
        }
    }

    static string Fts5Quoted(string term) => "\"" + term.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    static string TsqueryQuoted(string term) =>
        "'" + term.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal) + "'";
}
