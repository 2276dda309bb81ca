namespace Kentongan.Listen.Queries;

/// <summary>What is wrong with a query. Screens translate the code; texts in both languages are in <see cref="QueryErrorTexts"/>.</summary>
public enum QueryErrorCode : byte
{
    Empty,
    TooLong,
    TooDeep,
    TooManyTerms,
    OpenGroup,
    StrayClose,
    EmptyGroup,
    OpenQuote,
    NoWord,
    MissingLeft,
    MissingRight,
    LoneMinus,
    StarInside,
    ShortPrefix,
    NearNeedsNumber,
    NearNeedsWords,
    DirectionMark,
    UnknownField,
    MissingValue,
    UnknownValue,
    NotADate,
    NotANumber,
    PrefixedAccount,
    MatchesNearlyEverything,
    PrivateAccount,
}
