using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Matching;

/// <summary>Turns queries into jumping programs: each test knows where to go on, cheap and telling tests first.</summary>
sealed class ProgramWriter(TermTable terms)
{
    readonly List<Instruction> _instructions = [];
    readonly List<CompiledPhrase> _phrases = [];
    readonly List<CompiledNear> _nears = [];
    readonly List<Field> _fields = [];
    readonly HashSet<int> _placed = [];

    public Instruction[] Instructions => [.. _instructions];
    public CompiledPhrase[] Phrases => [.. _phrases];
    public CompiledNear[] Nears => [.. _nears];
    public Field[] Fields => [.. _fields];

    /// <summary>Terms whose places in the text are needed.</summary>
    public IReadOnlySet<int> Placed => _placed;

    /// <summary>Writes the program of <paramref name="node"/> and returns where it begins.</summary>
    public int Write(QueryNode node, int whenTrue = Instruction.Accept, int whenFalse = Instruction.Reject)
    {
        switch (node)
        {
            case Not not:
                return Write(not.Part, whenFalse, whenTrue);
            case All all:
                return WriteAll(all.Parts, whenTrue, whenFalse);
            case Any any:
                return WriteAny(any.Parts, whenTrue, whenFalse);
            case Words { Terms: [{ Form: not TermForm.Exact } term] }:
                return Add(Test.Term, terms.NumberOf(term), whenTrue, whenFalse);
            case Words words:
                _phrases.Add(Phrase(words.Terms));
                return Add(Test.Phrase, _phrases.Count - 1, whenTrue, whenFalse);
            case Near near:
                _nears.Add(Compile(near));
                return Add(Test.Near, _nears.Count - 1, whenTrue, whenFalse);
            case Field { Name: not FieldName.Url } field when Anchors.HasTerm(field):
                return Add(Test.Term, terms.NumberOf(field), whenTrue, whenFalse);
            case Field field:
                _fields.Add(field);
                return Add(Test.Field, _fields.Count - 1, whenTrue, whenFalse);
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "A query has no such part.");
        }
    }

    // Programs are written from their end: what is tried first knows where to go on.
    int WriteAll(Parts parts, int whenTrue, int whenFalse)
    {
        var order = Ordered(parts);
        for (var i = order.Length - 1; i >= 0; i--)
        {
            whenTrue = Write(order[i], whenTrue, whenFalse);
        }

        return whenTrue;
    }

    int WriteAny(Parts parts, int whenTrue, int whenFalse)
    {
        foreach (var part in Ordered(parts))
        {
            whenFalse = Write(part, whenTrue, whenFalse);
        }

        return whenFalse;
    }

    QueryNode[] Ordered(Parts parts)
    {
        var (ordered, ranks) = (parts.AsSpan().ToArray(), new double[parts.Count]);
        for (var i = 0; i < ordered.Length; i++)
        {
            ranks[i] = Rank(ordered[i]);
        }

        Array.Sort(ranks, ordered);
        return ordered;
    }

    int Add(Test test, int argument, int whenTrue, int whenFalse)
    {
        _instructions.Add(new(test, argument, whenTrue, whenFalse));
        return _instructions.Count - 1;
    }

    // What is seldom true and quickly told comes first in AND; OR takes the reverse.
    double Rank(QueryNode node) => node switch
    {
        Words { Terms: [{ Form: not TermForm.Exact } term] } => terms.CostOf(terms.NumberOf(term)),
        Not { Part: Words } => 1_000,
        Field => 2_000,
        Words => 3_000,
        Near => 5_000,
        _ => 4_000,
    };

    CompiledNear Compile(QueryNode node) => node switch
    {
        Near near => new NearPair(Compile(near.Left), Compile(near.Right), near.Distance),
        Any any => new NearAny([.. any.Parts.Select(Compile)]),
        Words words => new NearPhrase(Phrase(words.Terms)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "NEAR joins only words."),
    };

    CompiledPhrase Phrase(Terms phrase)
    {
        var (numbers, written, pivot) = (new int[phrase.Count], (string?[]?)null, 0);
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = terms.NumberOf(phrase[i]);
            _placed.Add(numbers[i]);
            pivot = terms.CostOf(numbers[i]) < terms.CostOf(numbers[pivot]) ? i : pivot;
            if (phrase[i].Form == TermForm.Exact)
            {
                written ??= new string?[numbers.Length];
                written[i] = phrase[i].Text;
            }
        }

        return new(numbers, written, pivot);
    }
}
