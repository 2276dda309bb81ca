namespace Kentongan.Understand.Voids;

/// <summary>Why a theme is called a void.</summary>
public enum VoidKind : byte
{
    /// <summary>It is talked about, and official accounts say enough.</summary>
    None = 0,

    /// <summary>Many ask and official accounts say little.</summary>
    Unanswered = 1,

    /// <summary>The agency set it as a priority and nobody speaks of it.</summary>
    Silent = 2,
}

/// <summary>How a theme stands in public talk.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Posts">Posts on it.</param>
/// <param name="Questions">Posts on it that ask something.</param>
/// <param name="Official">Posts on it by official accounts.</param>
public sealed record ThemeReading(PolicyTheme Theme, long Posts, long Questions, long Official)
{
    /// <summary>Questions from which on a theme needs answers.</summary>
    public const int ManyQuestions = 10;

    /// <summary>Questions for each official post from which on official accounts say too little.</summary>
    public const int QuestionsPerAnswer = 5;

    /// <summary>Posts by others below which nobody speaks of a theme.</summary>
    public const int FewPosts = 3;

    public VoidKind Kind =>
        Questions >= ManyQuestions && Questions > QuestionsPerAnswer * Official ? VoidKind.Unanswered
        : Posts - Official < FewPosts ? VoidKind.Silent
        : VoidKind.None;
}
