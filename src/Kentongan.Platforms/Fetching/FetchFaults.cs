using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Kentongan.Listen.Sources;

namespace Kentongan.Platforms.Fetching;

/// <summary>Turns what went wrong on the way into a typed failure and a sentence.</summary>
static class FetchFaults
{
    static readonly Sentence _cut = new("The connection was cut before the whole answer came.", "Sambungan terputus sebelum seluruh jawaban datang.");

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
        return new() { Url = url, Status = status, Failure = failure, RetryAfter = RetryAfter(answer, clock), Detail = new($"{url} answered {status} {answer.ReasonPhrase}.", $"{url} menjawab {status} {answer.ReasonPhrase}.") };
    }

    public static FetchResult Explain(Exception fault, string url)
    {
        var (failure, detail) = Read(fault);
        return new() { Url = url, Failure = failure, Detail = detail };
    }

    static (FetchFailure Failure, Sentence Detail) Read(Exception fault) => fault switch
    {
        PrivateAddressException guard => (FetchFailure.PrivateAddress, new(guard.Message, $"{guard.Host} mengarah ke alamat internal.")),
        OperationCanceledException or TimeoutException => (FetchFailure.TimedOut, new("The server took too long to answer.", "Servernya terlalu lama menjawab.")),
        AuthenticationException certificate => (FetchFailure.CertificateInvalid, Certificate(certificate)),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => (FetchFailure.HostUnknown, new("The host name is not known.", "Nama situsnya tidak dikenal.")),
        SocketException { SocketErrorCode: SocketError.TimedOut } => (FetchFailure.TimedOut, new("The server cannot be reached in time.", "Servernya tidak terjangkau dalam waktu yang wajar.")),
        SocketException socket => (FetchFailure.Refused, new($"The server refuses the connection ({socket.SocketErrorCode}).", $"Servernya menolak sambungan ({socket.SocketErrorCode}).")),
        HttpRequestException { InnerException: { } inner } => Read(inner),
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => (FetchFailure.CutOff, _cut),
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => (FetchFailure.CutOff, _cut),
        InvalidDataException => (FetchFailure.BadAnswer, new("The compressed answer is broken.", "Jawaban yang dimampatkan itu rusak.")),
        IOException { InnerException: SocketException inner } => (FetchFailure.CutOff, Read(inner).Detail),
        IOException => (FetchFailure.CutOff, _cut),
        _ => (FetchFailure.BadAnswer, new($"The answer is no HTTP that we understand ({fault.GetType().Name}).", $"Jawabannya bukan HTTP yang dapat dibaca ({fault.GetType().Name}).")),
    };

    static Sentence Certificate(AuthenticationException fault)
    {
        var words = fault.InnerException?.Message ?? fault.Message;
        var (english, indonesian) = words.Contains(nameof(SslPolicyErrors.RemoteCertificateNameMismatch), StringComparison.Ordinal) ? ("it is for another host name.", "dibuat untuk nama situs lain.")
            : words.Contains("NotTimeValid", StringComparison.Ordinal) ? ("it has expired or is not valid yet.", "sudah kedaluwarsa atau belum berlaku.")
            : words.Contains("UntrustedRoot", StringComparison.Ordinal) || words.Contains("PartialChain", StringComparison.Ordinal) ? ("nobody whom this machine trusts has signed it.", "tidak ditandatangani pihak yang dipercaya mesin ini.")
            : (words, words);
        return new($"The server's certificate is not valid: {english}", $"Sertifikat servernya tidak sah: {indonesian}");
    }

    static TimeSpan? RetryAfter(HttpResponseMessage answer, TimeProvider clock)
    {
        var header = answer.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date - clock.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
