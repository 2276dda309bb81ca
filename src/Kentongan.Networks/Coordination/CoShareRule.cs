namespace Kentongan.Networks.Coordination;

/// <summary>What counts as sharing together, after CooRTweet (Righetti and Balluff, 2023).</summary>
/// <param name="Window">The largest distance between two shares, in seconds.</param>
/// <param name="MinParticipation">Shares that an account needs, before pairing and again among its paired posts.</param>
/// <param name="KeepLoops">Whether an account may pair with itself.</param>
public sealed record CoShareRule(long Window, int MinParticipation = 2, bool KeepLoops = false);
