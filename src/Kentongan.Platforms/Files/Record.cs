namespace Kentongan.Platforms.Files;

/// <summary>One row of a file, whatever its format. It is valid until the next one is read.</summary>
public abstract class Record
{
    /// <summary>The line on which it begins, from 1.</summary>
    public long Line { get; protected set; }

    /// <summary>The value under a column, null when the row has none.</summary>
    public abstract string? Value(Column column);
}
