using Kentongan.Storage.Tests.Audit;
using Kentongan.Storage.Tests.Backups;
using Kentongan.Storage.Tests.Desk;
using Kentongan.Storage.Tests.Health;
using Kentongan.Storage.Tests.Jobs;
using Kentongan.Storage.Tests.Marks;
using Kentongan.Storage.Tests.Migrations;
using Kentongan.Storage.Tests.Outlets;
using Kentongan.Storage.Tests.Posts;
using Kentongan.Storage.Tests.Readings;
using Kentongan.Storage.Tests.Register;
using Kentongan.Storage.Tests.Retention;
using Kentongan.Storage.Tests.Reviews;
using Kentongan.Storage.Tests.Search;
using Kentongan.Storage.Tests.Sources;
using Kentongan.Storage.Tests.Topics;

namespace Kentongan.Storage.Tests.Sqlite;

public sealed class SqliteAudit : AuditTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteBackups : BackupTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteDesk : DeskTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteHealth : DoctorTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteIssues : IssueStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteJobs : JobRunsTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteMarks : MarkTests
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

public sealed class SqliteReviews : ReviewStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteRetention : RetentionTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteSearch : SearchTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteRecentPosts : RecentPostsTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteExercises : ExerciseStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteSignals : SignalStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteTopics : TopicTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteSources : SourceTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteOutlets : OutletTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteArticles : ArticleFoldingTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}

public sealed class SqliteComplaints : ComplaintStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.SqliteAsync(Token);
}
