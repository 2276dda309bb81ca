using System.Reflection;

namespace Kentongan.Storage.Migrations;

/// <summary>One step in the life of the tables: an SQL file named by what it makes true.</summary>
sealed record Migration(string Name, string Sql)
{
    /// <summary>The migrations of an engine (<c>Sqlite</c>, <c>Postgres</c>) in the order of their numbers.</summary>
    public static IReadOnlyList<Migration> Of(string engine)
    {
        var assembly = typeof(Migration).Assembly;
        var prefix = $"Kentongan.Storage.{engine}.Migrations.";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith(prefix, StringComparison.Ordinal) && n.EndsWith(".sql", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(n => new Migration(n[prefix.Length..^".sql".Length], Read(assembly, n))),
        ];
    }

    static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
