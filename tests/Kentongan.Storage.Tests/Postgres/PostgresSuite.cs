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

namespace Kentongan.Storage.Tests.Postgres;

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresAudit(PostgresCluster cluster) : AuditTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresBackups(PostgresCluster cluster) : BackupTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresDesk(PostgresCluster cluster) : DeskTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresHealth(PostgresCluster cluster) : DoctorTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresIssues(PostgresCluster cluster) : IssueStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresJobs(PostgresCluster cluster) : JobRunsTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresMarks(PostgresCluster cluster) : MarkTests
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
public sealed class PostgresPosts(PostgresCluster cluster) : PostStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresReadings(PostgresCluster cluster) : ReadingTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresRegister(PostgresCluster cluster) : PublicRegisterTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresReviews(PostgresCluster cluster) : ReviewStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresRetention(PostgresCluster cluster) : RetentionTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresSearch(PostgresCluster cluster) : SearchTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresRecentPosts(PostgresCluster cluster) : RecentPostsTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresExercises(PostgresCluster cluster) : ExerciseStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresSignals(PostgresCluster cluster) : SignalStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresTopics(PostgresCluster cluster) : TopicTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresSources(PostgresCluster cluster) : SourceTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresOutlets(PostgresCluster cluster) : OutletTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresArticles(PostgresCluster cluster) : ArticleFoldingTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}

[Collection(UsesPostgres.Name)]
[Trait("kind", "postgres")]
public sealed class PostgresComplaints(PostgresCluster cluster) : ComplaintStoreTests
{
    protected override Task<TestStore> StartAsync() => TestStore.PostgresAsync(cluster, Token);
}
