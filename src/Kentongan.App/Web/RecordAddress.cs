using Kentongan.Records;

namespace Kentongan.App.Web;

/// <summary>Where the page of a record is.</summary>
public static class RecordAddress
{
    public static string Of<T>(T record) where T : IRecord<T> => $"{Folder(T.Noun)}/{record.Number}";

    static string Folder(string noun) => noun switch
    {
        "issue" => "/isu",
        "content" => "/konten",
        _ => throw new ArgumentOutOfRangeException(nameof(noun), noun, "No page shows such records."),
    };
}
