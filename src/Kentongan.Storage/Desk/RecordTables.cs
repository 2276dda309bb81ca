using Microsoft.EntityFrameworkCore;

namespace Kentongan.Storage.Desk;

/// <summary>The tables of the desk's records, by the noun that each record gives itself. All have the columns of <see cref="RecordRow"/>.</summary>
static class RecordTables
{
    static readonly (string Noun, string Table)[] _all =
    [
        ("issue", "issue"),
        ("content", "content_item"),
        ("import", "file_import"),
        ("signal", "signal"),
        ("signal-rule", "signal_rule"),
        ("delivery", "delivery"),
        ("clock-rule", "clock_rule"),
        ("mandate", "mandate"),
        ("claim", "claim"),
        ("exercise", "exercise"),
        ("exercise-pulse", "exercise_pulse"),
        ("holiday", "holiday_change"),
        ("complaint", "complaint"),
        ("feedback", "policy_feedback"),
    ];

    public static void Map(ModelBuilder model)
    {
        foreach (var (noun, table) in _all)
        {
            model.SharedTypeEntity<RecordRow>(noun).ToTable(table);
        }
    }
}
