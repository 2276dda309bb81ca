using Kentongan.Listen.Sources;

namespace Kentongan.Platforms.Fetching;

/// <summary>What came of a fetch: a body, "nothing new", or a typed failure.</summary>
public sealed record FetchResult
{
    public FetchFailure Failure { get; init; }

    /// <summary>The server says that nothing changed (304).</summary>
    public bool NotModified { get; init; }
    public ReadOnlyMemory<byte> Body { get; init; }
    public string? ContentType { get; init; }
    public string? ContentLanguage { get; init; }

    /// <summary>Where the body came from, after redirects.</summary>
    public required string Url { get; init; }

    /// <summary>The new address when every redirect on the way was permanent: store it.</summary>
    public string? MovedTo { get; init; }

    /// <summary>What to send next time.</summary>
    public string? ETag { get; init; }
    public DateTimeOffset? LastModified { get; init; }
    public int? Status { get; init; }

    /// <summary>How long the server wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What happened, without the body.</summary>
    public Sentence? Detail { get; init; }

    public bool IsOk => Failure == FetchFailure.None;

    /// <summary>Whether trying again later can help by itself.</summary>
    public bool MayPass => Failure is FetchFailure.TimedOut or FetchFailure.CutOff or FetchFailure.TooManyRequests or FetchFailure.ServerError or FetchFailure.Refused or FetchFailure.HostUnknown;
}
