namespace Kentongan.Decide.Exercises;

/// <summary>Why a deed in an exercise may be refused.</summary>
public static class ExerciseObjections
{
    public static readonly Objection NoSuchScenario = new("exercise.no-scenario", "Choose one of the scenarios.", "Pilih salah satu skenario.");

    public static readonly Objection PaceOutOfRange = new(
        "exercise.pace", "Choose real time, 10, 60 or 360 times as fast, and 500 to 100,000 posts.", "Pilih waktu nyata, 10, 60, atau 360 kali lebih cepat, dan 500 sampai 100.000 kiriman.");

    public static readonly Objection TeamMissing = new(
        "exercise.team", "Give at least one person a role.", "Beri sedikitnya satu orang sebuah peran.");

    public static readonly Objection TrainerOnly = new(
        "exercise.trainer", "Only the trainer who started the exercise changes its pace or ends it.", "Hanya pelatih yang memulai latihan yang mengubah lajunya atau mengakhirinya.");

    public static readonly Objection Over = new("exercise.over", "The exercise has ended.", "Latihan sudah berakhir.");

    public static readonly Objection PausedAlready = new("exercise.paused", "The exercise is paused already.", "Latihan sedang dijeda.");

    public static readonly Objection SkipOutOfRange = new("exercise.skip", "Skip more than 0 and at most 48 hours.", "Lompati lebih dari 0 dan paling banyak 48 jam.");

    public static readonly Objection NothingToPickUp = new("exercise.nothing-to-pick-up", "The exercise was not interrupted.", "Latihan tidak terputus.");

    public static readonly Objection InjectNotYours = new(
        "exercise.not-yours", "There is no such inject for your role yet.", "Belum ada suntikan itu untuk peran Anda.");

    public static readonly Objection AnsweredAlready = new("exercise.answered", "This inject has an answer; the first one counts.", "Suntikan ini sudah dijawab; jawaban pertama yang dihitung.");

    public static readonly Objection AnswerMissing = new("exercise.answer-missing", "Write what you answer or do.", "Tulis jawaban atau tindakan Anda.");
}
