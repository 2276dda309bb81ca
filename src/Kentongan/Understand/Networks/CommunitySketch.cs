using System.Globalization;

namespace Kentongan.Understand.Networks;

/// <summary>A community by what it says. Words, places and posts are empty where it is too small to be shown.</summary>
public sealed record CommunitySketch
{
    /// <summary>0 is the largest.</summary>
    public required int Number { get; init; }
    public required int Accounts { get; init; }
    public required int Posts { get; init; }
    public required int Positive { get; init; }
    public required int Neutral { get; init; }
    public required int Negative { get; init; }

    /// <summary>Accounts on the public register, most linked-to first.</summary>
    public IReadOnlyList<string> PublicHandles { get; init; } = [];

    /// <summary>Accounts that are not on the public register.</summary>
    public int Private { get; init; }

    /// <summary>Official accounts of this instance among them.</summary>
    public int Officials { get; init; }

    /// <summary>Words that it says more than the others do: its label.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
    public IReadOnlyList<KeyCount> Hashtags { get; init; } = [];

    /// <summary>Province codes, most frequent first.</summary>
    public IReadOnlyList<KeyCount> Provinces { get; init; } = [];

    /// <summary>Some posts with most engagement.</summary>
    public IReadOnlyList<PostId> Examples { get; init; } = [];

    /// <summary>E-I index: −1 talks only within, 1 only with others.</summary>
    public double Outward { get; init; }

    /// <summary>How much of it stays together from other seeds, 0–1.</summary>
    public double Stability { get; init; }

    /// <summary>Counts by the number of the sentiment.</summary>
    public IReadOnlyList<KeyCount> Sentiments =>
    [
        new(((int)Sentiment.Positive).ToString(CultureInfo.InvariantCulture), Positive),
        new(((int)Sentiment.Neutral).ToString(CultureInfo.InvariantCulture), Neutral),
        new(((int)Sentiment.Negative).ToString(CultureInfo.InvariantCulture), Negative),
    ];

    /// <summary>Large enough for hard rule 3, or without a private account.</summary>
    public bool IsShown => Accounts >= NetworkRule.SmallestGroup || Private == 0;
}
