namespace Kentongan.Decide.Signals;

/// <summary>What was noticed. The numbers are stored: only append.</summary>
public enum SignalKind : byte
{
    /// <summary>More was said than the hour of the week usually has.</summary>
    Peak = 0,

    /// <summary>The negative share of a day rose above that of the four weeks before, or for good.</summary>
    SentimentShift = 1,

    /// <summary>Many people say nearly the same thing that nobody said before.</summary>
    NewNarrative = 2,

    /// <summary>Posts resemble a claim that was already examined.</summary>
    KnownDebunk = 3,

    /// <summary>Accounts publish the same at the same time, more often than chance explains. Never "bot".</summary>
    SynchronisedGroup = 4,

    /// <summary>Questions that no official account answered within a day.</summary>
    UnansweredQuestions = 5,

    /// <summary>Official accounts give different figures for the same thing, or leave those of the agreed line.</summary>
    OfficialsDisagree = 6,

    /// <summary>People ask about something of which neither officials nor news say a word.</summary>
    InformationVoid = 7,

    /// <summary>A channel that used to deliver went silent while others go on.</summary>
    SourceGap = 8,

    /// <summary>Days became lastingly louder, without a peak.</summary>
    LevelShift = 9,
}
