using Kentongan.Records;

namespace Kentongan.App.Web;

/// <summary>Where the page of a record is.</summary>
public static class RecordAddress
{
    public static string Of<T>(T record) where T : IRecord<T> => T.Noun switch
    {
        "issue" => $"/isu/{record.Number}",
        "content" => $"/konten/{record.Number}",
        "exercise" => $"/latihan/{record.Number}",
        "complaint" => $"/aduan/{record.Number}",
        "feedback" => $"/umpan-balik/{record.Number}",
        "claim" => $"/klaim/{record.Number}",
        "signal" => $"/sinyal/{record.Number}",
        "clock-rule" => "/pengaturan/tenggat",
        "signal-rule" => $"/sinyal/aturan/{record.Topic}",
        _ => throw new ArgumentOutOfRangeException(nameof(record), T.Noun, "No page shows such records."),
    };
}
