using Kentongan.Listen;

namespace Kentongan.Platforms.Files;

/// <summary>A stretch of the file that is no row: it is set aside and reading goes on behind it.</summary>
public sealed class BrokenRecord : Record
{
    public BrokenRecord(SetAside why) => (Line, Why) = (why.Line, why);

    public SetAside Why { get; }

    public override string? Value(Column column) => null;
}
