namespace Kentongan.Understand.Ingesting;

/// <summary>One thing that happens to a post, named so that the list can be read aloud; a reason drops the post.</summary>
sealed record Step(string Name, Func<Draft, DropReason?> Do)
{
    public static Step Of(string name, Action<Draft> act) => new(name, draft =>
    {
        act(draft);
        return null;
    });
}
