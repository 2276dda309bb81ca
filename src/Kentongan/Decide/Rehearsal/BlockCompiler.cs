using System.Globalization;
using System.Text;

namespace Kentongan.Decide.Rehearsal;

/// <summary>Turns a hand-written line into a <see cref="Block"/> and joins the slots of all blocks to their sections.</summary>
sealed class BlockCompiler(Lexicon lexicon)
{
    readonly List<Slot> _slots = [];

    public Block Compile(string line)
    {
        var at = 0;
        var block = Sequence(line, ref at, nested: false);
        return at == line.Length ? block : throw new FormatException($"Stray ']' or '|' in the rehearsal text: {line}");
    }

    /// <summary>Fills every slot; throws for a name that no section has.</summary>
    public void Link(Func<string, Block[]?> find)
    {
        foreach (var slot in _slots)
        {
            slot.Blocks = find(slot.Name) ?? throw new InvalidDataException($"The rehearsal text asks for {{{slot.Name}}}, which no section offers.");
        }
    }

    Block Sequence(string line, ref int at, bool nested)
    {
        var pieces = new List<Piece>();
        var text = new StringBuilder();
        for (; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '{':
                    Flush(text, pieces);
                    var end = line.IndexOf('}', at);
                    pieces.Add(Named(line[(at + 1)..end]));
                    at = end;
                    break;
                case '[':
                    Flush(text, pieces);
                    pieces.Add(Alternatives(line, ref at));
                    break;
                case '|' or ']' when nested:
                    Flush(text, pieces);
                    return new([.. pieces]);
                default:
                    text.Append(line[at]);
                    break;
            }
        }

        Flush(text, pieces);
        return nested ? throw new FormatException($"Missing ']' in the rehearsal text: {line}") : new([.. pieces]);
    }

    Choice Alternatives(string line, ref int at)
    {
        var blocks = new List<Block>();
        do
        {
            at++;
            blocks.Add(Sequence(line, ref at, nested: true));
        }
        while (line[at] == '|');
        return new([.. blocks]);
    }

    Piece Named(string name)
    {
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && int.TryParse(name.AsSpan(0, dash), CultureInfo.InvariantCulture, out var from))
        {
            return new NumberRange(from, int.Parse(name.AsSpan(dash + 1), CultureInfo.InvariantCulture));
        }

        return name switch
        {
            "isi" => new Given(GivenThing.Body),
            "tempat" => new Given(GivenThing.District),
            "titik" => new Given(GivenThing.Spot),
            "kota" => new Given(GivenThing.City),
            "wilayah" => new Given(GivenThing.Region),
            _ => Remember(new Slot(name)),
        };
    }

    Slot Remember(Slot slot)
    {
        _slots.Add(slot);
        return slot;
    }

    void Flush(StringBuilder text, List<Piece> pieces)
    {
        pieces.AddRange(lexicon.Cut(text.ToString()));
        text.Clear();
    }
}
