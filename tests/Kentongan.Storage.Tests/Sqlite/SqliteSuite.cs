using Kentongan.Storage.Tests.Desk;
using Kentongan.Storage.Tests.Migrations;

namespace Kentongan.Storage.Tests.Sqlite;

public sealed class SqliteDesk : DeskTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteMigrations : MigrationTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteIssues : IssueStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}
