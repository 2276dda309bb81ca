using Kentongan.Listen.Queries;

namespace Kentongan.Listen.Matching;

/// <summary>
/// Finds under which terms a query waits: a group of which every matching post holds at least one, the rarest such group.
/// </summary>
sealed class Anchors(TermTable terms)
{
    readonly List<int> _required = [];

    /// <summary>Terms that a match cannot do without: one of them, with the expected posts in a thousand that hold one.</summary>
    public readonly record struct Group(IReadOnlyList<int> Terms, double Cost);

    /// <summary>The rarest group of <paramref name="node"/>; null when a post without any of its words can match.</summary>
    public Group? Rarest(QueryNode node, bool wanted = true) => node switch
    {
        Not not => Rarest(not.Part, !wanted),
        All all => wanted ? RarestOf(all.Parts.AsSpan(), true) : EveryOf(all.Parts, false),
        Any any => wanted ? EveryOf(any.Parts, true) : RarestOf(any.Parts.AsSpan(), false),
        Near near when wanted => RarestOf([near.Left, near.Right], true),
        Words words when wanted => Single(RarestOf(words.Terms)),
        Field field when wanted && HasTerm(field) => Single(terms.NumberOf(field)),
        _ => null,
    };

    /// <summary>The rarest term that every match holds beside those of <paramref name="group"/>; <see cref="Posting.None"/> when there is none.</summary>
    public int Guard(QueryNode node, Group group)
    {
        _required.Clear();
        Require(node, wanted: true);
        var best = Posting.None;
        foreach (var term in _required)
        {
            if (!group.Terms.Contains(term) && (best == Posting.None || terms.CostOf(term) < terms.CostOf(best)))
            {
                best = term;
            }
        }

        return best;
    }

    void Require(QueryNode node, bool wanted)
    {
        switch (node)
        {
            case Not not:
                Require(not.Part, !wanted);
                break;
            case All all when wanted:
                RequireEach(all.Parts.AsSpan(), true);
                break;
            case Any any when !wanted:
                RequireEach(any.Parts.AsSpan(), false);
                break;
            case Near near when wanted:
                RequireEach([near.Left, near.Right], true);
                break;
            case Words words when wanted:
                foreach (var term in words.Terms.AsSpan())
                {
                    _required.Add(terms.NumberOf(term));
                }

                break;
            case Field field when wanted && HasTerm(field):
                _required.Add(terms.NumberOf(field));
                break;
        }
    }

    public static bool HasTerm(Field field) =>
        field.Name is FieldName.Author or FieldName.Domain or FieldName.Url || field is { Name: FieldName.Has, Number: (long)Attachment.Link };

    Group Single(int term) => new([term], terms.CostOf(term));

    Group? RarestOf(ReadOnlySpan<QueryNode> parts, bool wanted)
    {
        Group? best = null;
        foreach (var part in parts)
        {
            if (Rarest(part, wanted) is { } group && (best is null || group.Cost < best.Value.Cost))
            {
                best = group;
            }
        }

        return best;
    }

    Group? EveryOf(Parts parts, bool wanted)
    {
        var (together, cost) = (new List<int>(parts.Count), 0.0);
        foreach (var part in parts.AsSpan())
        {
            if (Rarest(part, wanted) is not { } group)
            {
                return null;
            }

            for (var i = 0; i < group.Terms.Count; i++)
            {
                if (!together.Contains(group.Terms[i]))
                {
                    together.Add(group.Terms[i]);
                }
            }

            cost += group.Cost;
        }

        return new(together, cost);
    }

    int RarestOf(Terms words)
    {
        var best = terms.NumberOf(words[0]);
        for (var i = 1; i < words.Count; i++)
        {
            var other = terms.NumberOf(words[i]);
            best = terms.CostOf(other) < terms.CostOf(best) ? other : best;
        }

        return best;
    }

    void RequireEach(ReadOnlySpan<QueryNode> parts, bool wanted)
    {
        foreach (var part in parts)
        {
            Require(part, wanted);
        }
    }
}
