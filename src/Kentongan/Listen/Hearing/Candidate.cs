namespace Kentongan.Listen.Hearing;

/// <summary>An account that the instance suggests for its public register; nobody is named before a person confirms.</summary>
public readonly record struct Candidate(Channel Channel, string Handle, PublicAccountKind Kind, string Reason);
