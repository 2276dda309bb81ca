namespace Kentongan.Decide.Signals;

/// <summary>Why a deed on a signal may be refused.</summary>
public static class SignalObjections
{
    public static readonly Objection NotOpen = new(
        "signal.not-open", "This signal was dealt with already; open it again first.", "Sinyal ini sudah ditangani; buka kembali lebih dahulu.");

    public static readonly Objection ReasonMissing = new(
        "signal.reason-missing", "Write why this is a false alarm: the threshold learns from it.", "Tulis mengapa ini alarm palsu: ambangnya belajar dari situ.");

    public static readonly Objection SnoozePassed = new(
        "signal.snooze-passed", "Choose a time that is still to come, a week away at most.", "Pilih waktu yang belum lewat, paling lama sepekan.");

    public static readonly Objection NothingChosen = new(
        "signal.none", "Choose at least one signal.", "Pilih sedikitnya satu sinyal.");

    public static readonly Objection SeveralTopicsOrAgencies = new(
        "signal.agencies", "Signals of different agencies cannot become one issue.", "Sinyal dari instansi yang berbeda tidak dapat menjadi satu isu.");

    public static readonly Objection MixedWithRehearsal = new(
        "signal.rehearsal", "A rehearsal's signals and real ones stay apart.", "Sinyal latihan dan sinyal nyata tidak boleh dicampur.");

    public static readonly Objection ThresholdRange = new(
        "signal.threshold-range", "A threshold goes from 2 to 10 standard deviations.", "Ambang bernilai 2 sampai 10 simpangan baku.");

    public static readonly Objection HoursRange = new(
        "signal.hours-range", "Quiet hours go from 0 to 23.", "Jam tenang bernilai 0 sampai 23.");
}
