using Kentongan.Storage.Tests.Audit;
using Kentongan.Storage.Tests.Desk;
using Kentongan.Storage.Tests.Migrations;
using Kentongan.Storage.Tests.Posts;
using Kentongan.Storage.Tests.Readings;
using Kentongan.Storage.Tests.Register;
using Kentongan.Storage.Tests.Topics;

namespace Kentongan.Storage.Tests.Sqlite;

public sealed class SqliteAudit : AuditTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteDesk : DeskTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteIssues : IssueStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteMigrations : MigrationTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqlitePosts : PostStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteReadings : ReadingTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteRegister : PublicRegisterTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteTopics : TopicTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}
