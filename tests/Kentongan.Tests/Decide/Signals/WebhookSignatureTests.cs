using Kentongan.Decide.Alerts;

namespace Kentongan.Tests.Decide.Signals;

public sealed class WebhookSignatureTests
{
    static readonly DateTimeOffset _now = DateTimeOffset.FromUnixTimeSeconds(1_764_000_000);

    /// <summary>Recomputed with <c>printf '1764000000.{"a":1}' | openssl dgst -sha256 -hmac rahasia</c>.</summary>
    [Fact]
    public void The_signature_is_an_hmac_over_time_and_body()
    {
        var header = WebhookSignature.Of("rahasia", """{"a":1}""", _now);
        Assert.Equal("t=1764000000,v1=66d648b219ed9cc2ff14dc4cbb8f2eb1dd91cc8e6c598c587a14de1b896a83be", header);
    }

    [Fact]
    public void It_holds_for_its_own_body_secret_and_time_only()
    {
        var header = WebhookSignature.Of("rahasia", "isi", _now);
        var patience = TimeSpan.FromMinutes(5);
        Assert.True(WebhookSignature.Holds(header, "rahasia", "isi", _now.AddMinutes(2), patience));
        Assert.False(WebhookSignature.Holds(header, "rahasia", "isi lain", _now, patience));
        Assert.False(WebhookSignature.Holds(header, "bukan", "isi", _now, patience));
        Assert.False(WebhookSignature.Holds(header, "rahasia", "isi", _now.AddMinutes(6), patience));
        Assert.False(WebhookSignature.Holds("omong kosong", "rahasia", "isi", _now, patience));
    }
}
