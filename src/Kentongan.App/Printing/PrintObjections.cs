namespace Kentongan.App.Printing;

/// <summary>Why a page could not be printed.</summary>
public static class PrintObjections
{
    public static readonly Objection NoBrowser = new(
        "print.no-browser",
        "A PDF needs Chromium or Chrome on this machine: on Debian 'apt-get install chromium', or set KENTONGAN_CHROMIUM to the program.",
        "PDF membutuhkan Chromium atau Chrome di mesin ini: di Debian 'apt-get install chromium', atau isi KENTONGAN_CHROMIUM dengan letak programnya.");

    public static Objection Failed(string reason) => new(
        "print.failed", $"The browser made no PDF: {reason}.", $"Peramban tidak menghasilkan PDF: {reason}.");
}
