using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Kentongan.Storage.Sqlite;

/// <summary>Reads a long value straight into the array that holds it: a statement would gather its pages into a copy first.</summary>
static class StoredBytes
{
    /// <summary>Null when there is no such row.</summary>
    public static T[]? Read<T>(sqlite3 database, string table, string column, long row)
        where T : unmanaged
    {
        var code = raw.sqlite3_blob_open(database, "main", table, column, row, 0, out var blob);
        using (blob)
        {
            if (code != raw.SQLITE_OK)
            {
                return null;
            }

            var numbers = GC.AllocateUninitializedArray<T>(raw.sqlite3_blob_bytes(blob) / Unsafe.SizeOf<T>());
            var read = raw.sqlite3_blob_read(blob, MemoryMarshal.AsBytes(numbers.AsSpan()), 0);
            return read == raw.SQLITE_OK
                ? numbers
                : throw new InvalidOperationException($"SQLite refused with code {read}: {raw.sqlite3_errmsg(database).utf8_to_string()}");
        }
    }
}
