namespace Kentongan.Listen.Sources;

/// <summary>Why a fetch gave nothing. Stored with a source's history: only append.</summary>
public enum FetchFailure
{
    None = 0,
    NotAnAddress = 1,
    PrivateAddress = 2,
    HostUnknown = 3,
    Refused = 4,
    CertificateInvalid = 5,
    TimedOut = 6,
    TooLarge = 7,
    CutOff = 8,
    TooManyRedirects = 9,
    ForbiddenByRobots = 10,
    NotFound = 11,
    Gone = 12,
    Forbidden = 13,
    TooManyRequests = 14,
    ServerError = 15,
    BadAnswer = 16,
}
