namespace Kentongan.App.Cli.Texts;

/// <summary>A text of an input file. <paramref name="Id"/> is the file's own, else the number of the row from 1.</summary>
sealed record TextRow(string Id, string Text)
{
    /// <summary>A title beside the text, where the input has one.</summary>
    public string Title { get; init; } = "";
}
