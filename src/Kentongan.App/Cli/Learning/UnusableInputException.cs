namespace Kentongan.App.Cli.Learning;

/// <summary>Input that a command cannot read; the message is one sentence that names file, line and remedy.</summary>
public sealed class UnusableInputException(string message) : Exception(message);
