namespace Kentongan;

/// <summary>Why a deed was refused, and what would make it possible.</summary>
/// <param name="Code">The key of the sentence in the screens' word lists, as <c>issue.reason-missing</c>.</param>
/// <param name="English">The sentence for logs, the API and the terminal.</param>
/// <param name="Indonesian">The same sentence in Indonesian.</param>
public sealed record Objection(string Code, string English, string Indonesian);
