using System.Text.Json;

using Kentongan.Understand;

namespace Kentongan.Storage.Tests;

/// <summary>Compares posts by content: records with lists in them are only equal when they are the same object.</summary>
public static class Same
{
    public static void Posts(IEnumerable<UnderstoodPost> expected, IEnumerable<UnderstoodPost> actual) =>
        Assert.Equal(expected.Select(Text), actual.Select(Text));

    public static string Text<T>(T value) => JsonSerializer.Serialize(value);
}
