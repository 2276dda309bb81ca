namespace Kentongan.Understand.Questions;

/// <summary>A question that people asked, with those who asked nearly the same.</summary>
/// <param name="First">Who asked first.</param>
/// <param name="Asked">How often it was asked.</param>
/// <param name="Answered">How many of these posts an official account replied to or quoted.</param>
/// <param name="LastAsked">When it was asked last.</param>
public sealed record AskedQuestion(Mention First, int Asked, int Answered, DateTimeOffset LastAsked)
{
    public bool IsAnswered => Answered > 0;
}
