namespace Kentongan.Storage.Tests.Postgres;

/// <summary>One cluster for every test that needs PostgreSQL.</summary>
[CollectionDefinition(Name)]
public sealed class UsesPostgres : ICollectionFixture<PostgresCluster>
{
    public const string Name = "PostgreSQL";
}
