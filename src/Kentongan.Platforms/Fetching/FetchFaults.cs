using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Kentongan.Listen.Sources;

namespace Kentongan.Platforms.Fetching;

/// <summary>Turns what went wrong on the way into a typed failure and a sentence.</summary>
static class FetchFaults
{
    public static FetchResult Explain(HttpResponseMessage answer, string url, TimeProvider clock)
    {
        var status = (int)answer.StatusCode;
        var failure = answer.StatusCode switch
        {
            HttpStatusCode.NotFound => FetchFailure.NotFound,
            HttpStatusCode.Gone => FetchFailure.Gone,
            HttpStatusCode.TooManyRequests => FetchFailure.TooManyRequests,
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.UnavailableForLegalReasons or HttpStatusCode.PaymentRequired => FetchFailure.Forbidden,
            HttpStatusCode.RequestTimeout => FetchFailure.TimedOut,
            _ => status >= 500 ? FetchFailure.ServerError : FetchFailure.BadAnswer,
        };
        return new() { Url = url, Status = status, Failure = failure, RetryAfter = RetryAfter(answer, clock), Detail = $"{url} answered {status} {answer.ReasonPhrase}." };
    }

    public static FetchResult Explain(Exception fault, string url)
    {
        var (failure, detail) = Read(fault);
        return new() { Url = url, Failure = failure, Detail = detail };
    }

    static (FetchFailure Failure, string Detail) Read(Exception fault) => fault switch
    {
        PrivateAddressException guard => (FetchFailure.PrivateAddress, guard.Message),
        OperationCanceledException or TimeoutException => (FetchFailure.TimedOut, "The server took too long to answer."),
        AuthenticationException certificate => (FetchFailure.CertificateInvalid, $"The server's certificate is not valid: {Certificate(certificate)}"),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => (FetchFailure.HostUnknown, "The host name is not known."),
        SocketException { SocketErrorCode: SocketError.TimedOut } => (FetchFailure.TimedOut, "The server cannot be reached in time."),
        SocketException socket => (FetchFailure.Refused, $"The server refuses the connection ({socket.SocketErrorCode})."),
        HttpRequestException { InnerException: { } inner } => Read(inner),
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => (FetchFailure.CutOff, "The connection was cut before the whole answer came."),
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => (FetchFailure.CutOff, "The connection was cut before the whole answer came."),
        InvalidDataException => (FetchFailure.BadAnswer, "The compressed answer is broken."),
        IOException { InnerException: SocketException inner } => (FetchFailure.CutOff, Read(inner).Detail),
        IOException => (FetchFailure.CutOff, "The connection was cut before the whole answer came."),
        _ => (FetchFailure.BadAnswer, $"The answer is no HTTP that we understand ({fault.GetType().Name})."),
    };

    static string Certificate(AuthenticationException fault)
    {
        var words = fault.InnerException?.Message ?? fault.Message;
        return words.Contains(nameof(SslPolicyErrors.RemoteCertificateNameMismatch), StringComparison.Ordinal) ? "it is for another host name."
            : words.Contains("NotTimeValid", StringComparison.Ordinal) ? "it has expired or is not valid yet."
            : words.Contains("UntrustedRoot", StringComparison.Ordinal) || words.Contains("PartialChain", StringComparison.Ordinal) ? "nobody whom this machine trusts has signed it."
            : words;
    }

    static TimeSpan? RetryAfter(HttpResponseMessage answer, TimeProvider clock)
    {
        var header = answer.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date - clock.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
