namespace Kentongan.Decide.Rehearsal;

/// <summary>An account of the rehearsal: who it says it is, how it writes, where it lives.</summary>
sealed record Account(Author Author, Voice Voice, District Home, string Group, string? Site = null)
{
    public string Handle => Author.Handle!;
}
