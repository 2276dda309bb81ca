using Kentongan.Storage.Tests.Desk;
using Kentongan.Storage.Tests.Migrations;

namespace Kentongan.Storage.Tests.Postgres;

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresDesk(PostgresCluster cluster) : DeskTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresMigrations(PostgresCluster cluster) : MigrationTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresIssues(PostgresCluster cluster) : IssueStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}
