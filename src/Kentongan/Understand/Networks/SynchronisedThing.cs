namespace Kentongan.Understand.Networks;

/// <summary>Something that a group shared in step.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Text">The link, the hashtags, an example of the text, or the text of the repeated post where it is known.</param>
/// <param name="Accounts">Members that shared it in step with another.</param>
/// <param name="Pairs">Pairs of shares within the window.</param>
public sealed record SynchronisedThing(Tie Kind, string Text, int Accounts, int Pairs);
