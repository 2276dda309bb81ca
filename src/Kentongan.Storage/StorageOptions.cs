namespace Kentongan.Storage;

/// <summary>Which store: a PostgreSQL one when a connection string is given, else the embedded one in a folder.</summary>
/// <param name="DataFolder">Where the embedded store and everything beside it lives.</param>
/// <param name="Postgres">An Npgsql connection string, null for the embedded store.</param>
public sealed record StorageOptions(string DataFolder = StorageOptions.DefaultFolder, string? Postgres = null)
{
    public const string DefaultFolder = "data";
    public const string FolderVariable = "KENTONGAN_DATA";
    public const string PostgresVariable = "KENTONGAN_POSTGRES";

    /// <summary>How many answers about topics are kept, to be given again while nothing has changed; 0 counts anew every time.</summary>
    public int KeptAnswers { get; init; } = 2_000;

    public bool IsEmbedded => Postgres is null;

    /// <summary>The file of the embedded store.</summary>
    public string DatabaseFile => Path.Combine(DataFolder, "kentongan.db");

    /// <summary>What was typed wins over the environment, a connection string over a folder.</summary>
    /// <param name="data">The value of <c>--data</c>.</param>
    /// <param name="postgres">The value of <c>--postgres</c>.</param>
    /// <param name="environment">How to read an environment variable.</param>
    public static StorageOptions FromCommandLine(string? data, string? postgres, Func<string, string?> environment)
    {
        var connection = NotBlank(postgres) ?? (NotBlank(data) is null ? NotBlank(environment(PostgresVariable)) : null);
        return new(NotBlank(data) ?? NotBlank(environment(FolderVariable)) ?? DefaultFolder, connection);
    }

    static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
