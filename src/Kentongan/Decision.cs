namespace Kentongan;

/// <summary>What a rule answers to a deed: the new state with what happened, or the objection that a person can act on.</summary>
public sealed record Decision<T>
{
    Decision(T? value, Objection? objection) => (Value, Objection) = (value, objection);

    /// <summary>The new state; null when the deed was refused.</summary>
    public T? Value { get; }

    /// <summary>Why it was refused; null when it was allowed.</summary>
    public Objection? Objection { get; }
    public bool IsAllowed => Objection is null;

    public static implicit operator Decision<T>(T value) => new(value, null);
    public static implicit operator Decision<T>(Objection objection) => new(default, objection);
}
