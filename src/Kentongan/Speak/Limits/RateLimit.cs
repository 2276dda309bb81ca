namespace Kentongan.Speak.Limits;

/// <summary>How often something may be asked of a platform: <paramref name="Max"/> of <paramref name="What"/> within a window, per user, app or page.</summary>
public sealed record RateLimit(string What, int Max, TimeSpan Window, string Per);
