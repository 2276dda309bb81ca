using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

using Npgsql;

namespace Kentongan.Storage.Tests.Postgres;

/// <summary>
/// A PostgreSQL to test against: the one that KENTONGAN_TEST_POSTGRES names, else a private cluster on a free loopback
/// port, made for this run and removed after it. Each store gets a database of its own.
/// </summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    const string Variable = "KENTONGAN_TEST_POSTGRES";

    readonly string _folder = Path.Combine(Path.GetTempPath(), "kentongan-pg-" + Guid.NewGuid().ToString("N")[..12]);
    string _server = "";
    int _databases;
    bool _isOurs;

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            _server = given;
            return;
        }

        _isOurs = true;
        var port = FreePort();
        Directory.CreateDirectory(_folder);
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", _folder);
        }

        await RunAsPostgresAsync(Binary("initdb"), "-D", Data, "-U", "kentongan", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        await RunAsPostgresAsync(
            Binary("pg_ctl"), "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_folder, "log"), "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200", "start");
        _server = $"Host=127.0.0.1;Port={port};Username=kentongan;Database=postgres";
    }

    /// <summary>A connection string to a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync(CancellationToken cancellationToken)
    {
        var name = $"kentongan_test_{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return new NpgsqlConnectionStringBuilder(_server) { Database = name, MaxPoolSize = 10 }.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_isOurs)
        {
            await RunAsPostgresAsync(Binary("pg_ctl"), "-D", Data, "-m", "immediate", "-w", "stop");
            Directory.Delete(_folder, recursive: true);
        }
    }

    string Data => Path.Combine(_folder, "data");

    static string Binary(string name) =>
        Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(d => d, StringComparer.Ordinal)
            .Select(d => Path.Combine(d, "bin", name)).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"PostgreSQL's {name} is not installed: apt-get install postgresql, or set {Variable}.");

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static Task RunAsPostgresAsync(string program, params string[] arguments) =>
        Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", program, .. arguments])
            : RunAsync(program, arguments);

    static async Task RunAsync(string program, params string[] arguments)
    {
        // Output is not redirected: the server that pg_ctl leaves behind would keep the pipe open.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
        })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
