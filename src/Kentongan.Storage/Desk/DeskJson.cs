using System.Text.Json;

namespace Kentongan.Storage.Desk;

/// <summary>How records are kept inside a row: plain JSON by property name, enums as their stored numbers.</summary>
static class DeskJson
{
    public static string Write<T>(T record) => JsonSerializer.Serialize(record);

    public static T Read<T>(string body) =>
        JsonSerializer.Deserialize<T>(body) ?? throw new InvalidDataException($"A kept {typeof(T).Name} is empty.");
}
