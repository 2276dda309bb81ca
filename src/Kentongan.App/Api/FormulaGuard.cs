namespace Kentongan.App.Api;

/// <summary>
/// Keeps a spreadsheet from running what somebody wrote: a cell that begins like a formula gets an apostrophe in front
/// (OWASP, CSV injection).
/// </summary>
public static class FormulaGuard
{
    public static string Guard(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + cell : cell;
}
