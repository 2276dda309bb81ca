using System.Text;

namespace Kentongan.Listen.Queries;

/// <summary>Writes the meaning of a query as text that reads back to the same meaning.</summary>
public static class QueryWriter
{
    static readonly string[] _operators = ["and", "dan", "or", "atau", "not", "bukan", "near", "dekat"];

    public static string Write(QueryNode query)
    {
        var text = new StringBuilder();
        Write(text, query);
        return text.ToString();
    }

    /// <summary>Whether <paramref name="word"/> must stand in quotation marks to be a word wherever it is put.</summary>
    internal static bool IsOperator(string word) => _operators.Contains(word, StringComparer.OrdinalIgnoreCase);

    static void Write(StringBuilder text, QueryNode node)
    {
        switch (node)
        {
            case All all:
                WriteParts(text, all.Parts, " ");
                break;
            case Any any:
                WriteParts(text, any.Parts, " OR ");
                break;
            case Not not:
                text.Append('-');
                WriteInside(text, not.Part, isSimple: not.Part is Words or Field or Not);
                break;
            case Near near:
                WriteInside(text, near.Left, isSimple: near.Left is Words or Near);
                text.Append(" NEAR/").Append(near.Distance).Append(' ');
                WriteInside(text, near.Right, isSimple: near.Right is Words);
                break;
            case Words words:
                WriteWords(text, words.Terms);
                break;
            case Field field:
                text.Append(FieldNames.Write(field.Name)).Append(':').Append(Quoted(field.Text, isValue: true));
                break;
        }
    }

    static void WriteParts(StringBuilder text, Parts parts, string between)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            text.Append(i == 0 ? "" : between);
            WriteInside(text, parts[i], isSimple: parts[i] is not (All or Any));
        }
    }

    static void WriteInside(StringBuilder text, QueryNode part, bool isSimple)
    {
        text.Append(isSimple ? "" : "(");
        Write(text, part);
        text.Append(isSimple ? "" : ")");
    }

    static void WriteWords(StringBuilder text, Terms terms)
    {
        var form = terms.FirstOrDefault(term => term.Form is TermForm.Exact or TermForm.Variant)?.Form;
        text.Append(form switch { TermForm.Exact => "=", TermForm.Variant => "~", _ => "" });
        var words = string.Join(' ', terms.Select(term => term.Form == TermForm.Prefix ? term.Text + "*" : term.Text));
        text.Append(Quoted(words, isValue: false));
    }

    static string Quoted(string words, bool isValue)
    {
        var plain = words.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '#' or '@' or '_' or '*' || (isValue && c is '.' or '/' or '-' or ':'));
        return plain && !IsOperator(words) ? words : $"\"{words}\"";
    }
}
