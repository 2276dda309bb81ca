using System.Text.Json;

namespace Kentongan.App.Importing;

/// <summary>Where the import of one file stands; the store keeps it in the transaction of the posts before it.</summary>
/// <param name="Rows">Rows of the file that are done.</param>
/// <param name="PostsBefore">Posts in the store when the import of this file first began.</param>
/// <param name="IsDone">The whole file was read: the next import of it begins anew.</param>
public sealed record ImportCursor(long Rows, long PostsBefore, bool IsDone)
{
    public override string ToString() => JsonSerializer.Serialize(this);

    /// <summary>Null when nothing has to be gone on with.</summary>
    public static ImportCursor? Open(string? text) =>
        text is null || JsonSerializer.Deserialize<ImportCursor>(text) is not { IsDone: false } cursor ? null : cursor;
}
