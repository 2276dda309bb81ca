using Kentongan.Platforms.Files.Mapping;

namespace Kentongan.Platforms.Files.Planning;

/// <summary>The first rows of a file, by column.</summary>
/// <param name="Columns">Headers, paths, or numbers from 1 where there is no header.</param>
/// <param name="Rows">Values in the order of the columns.</param>
/// <param name="HasHeader">Whether the file names its columns.</param>
public sealed record SampleTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows, bool HasHeader)
{
    /// <summary>The values under a column, without those that are missing.</summary>
    public IReadOnlyList<string> Values(string column)
    {
        var at = IndexOf(column);
        return at < 0 ? [] : [.. Rows.Select(row => at < row.Count ? Missing.Or(row[at]) : null).OfType<string>()];
    }

    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (ColumnName.Same(Columns[i], column))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The columns of a mapping's field that this file has, spelled as the file spells them.</summary>
    public IEnumerable<string> Present(FileMapping mapping, PostField field) => mapping.Of(field)
        .Select(names => names.Split(FileMapping.Join).Select(IndexOf).ToList())
        .Where(places => places.All(place => place >= 0))
        .Select(places => string.Join(FileMapping.Join, places.Select(place => Columns[place])))
        .Distinct(StringComparer.Ordinal);
}
