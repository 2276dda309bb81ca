namespace Kentongan.Decide.Signals;

/// <summary>Puts a signal into words for people who are not at the screen.</summary>
public interface ISignalWording
{
    /// <param name="signal">The signal.</param>
    /// <param name="topic">The name of its topic.</param>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    (string Title, string Text) Say(Signal signal, string topic, string language);
}
