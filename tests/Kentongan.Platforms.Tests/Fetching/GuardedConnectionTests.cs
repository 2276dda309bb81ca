using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Kentongan.Listen.Sources;
using Kentongan.Platforms.Fetching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kentongan.Platforms.Tests.Fetching;

public sealed class GuardedConnectionTests
{
    static readonly FetchOptions _guarded = new() { ObeysRobots = false, HostPause = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(5) };
    static readonly DateTimeOffset _now = TimeProvider.System.GetUtcNow();

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1"), InlineData("10.1.2.3"), InlineData("169.254.169.254"), InlineData("::1"), InlineData("fd00::1"), InlineData("::ffff:192.168.1.1")]
    public async Task A_public_name_that_leads_into_the_network_is_refused(string inside)
    {
        await using var server = await StartAsync();
        var result = await server.Fetcher(_guarded, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(inside)])).FetchAsync(new("http://kabar.contoh.id/rss"), Token);
        Assert.Equal(FetchFailure.PrivateAddress, result.Failure);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_name_that_changes_its_address_after_the_check_gains_nothing()
    {
        await using var server = await StartAsync();
        var lookups = 0;
        var port = new Uri(server.Url).Port;
        var fetcher = server.Fetcher(_guarded with { AllowsPrivateAddresses = true }, (_, _) =>
            Task.FromResult<IPAddress[]>([++lookups == 1 ? IPAddress.Loopback : IPAddress.Parse("127.9.9.9")]));
        Assert.True((await fetcher.FetchAsync(new($"http://rebind.contoh.id:{port}/rss"), Token)).IsOk);
        Assert.Equal(1, lookups);
    }

    [Fact]
    public async Task Of_a_names_addresses_only_the_public_ones_are_tried()
    {
        await using var server = await StartAsync();
        var port = new Uri(server.Url).Port;
        var result = await server.Fetcher(_guarded with { Timeout = TimeSpan.FromSeconds(1) }, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("8.8.8.8")]))
            .FetchAsync(new($"http://campur.contoh.id:{port}/rss"), Token);
        Assert.False(result.IsOk);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("localhost", -10, 10, "signed")]
    [InlineData("lain.contoh.id", -10, 10, "another host name")]
    [InlineData("localhost", -20, -10, "expired")]
    public async Task A_bad_certificate_is_explained(string name, int from, int until, string words)
    {
        using var certificate = Certificate(name, from, until);
        await using var server = await StartAsync(certificate);
        var result = await server.Fetcher(_guarded with { AllowsPrivateAddresses = true }).FetchAsync(new($"https://localhost:{new Uri(server.Url).Port}/rss"), Token);
        Assert.Equal(FetchFailure.CertificateInvalid, result.Failure);
        Assert.Contains(words, result.Detail!.English, StringComparison.Ordinal);
        Assert.StartsWith("Sertifikat servernya tidak sah: ", result.Detail.Indonesian, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    static Task<FaultyServer> StartAsync(X509Certificate2? certificate = null) =>
        FaultyServer.StartAsync(app => app.MapGet("/rss", (HttpContext http) => http.Response.WriteAsync(FaultyServer.Feed)), Token, certificate);

    static X509Certificate2 Certificate(string name, int fromDays, int untilDays)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(_now.AddDays(fromDays), _now.AddDays(untilDays));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
