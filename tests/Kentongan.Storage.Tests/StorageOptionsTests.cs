namespace Kentongan.Storage.Tests;

public sealed class StorageOptionsTests
{
    [Theory]
    [InlineData(null, null, null, null, "data", null)]
    [InlineData(null, null, "env", null, "env", null)]
    [InlineData("typed", null, "env", "Host=env", "typed", null)]
    [InlineData(null, null, "env", "Host=env", "env", "Host=env")]
    [InlineData("typed", "Host=typed", "env", "Host=env", "typed", "Host=typed")]
    [InlineData(" ", "", null, null, "data", null)]
    public void What_is_typed_wins_over_the_environment(
        string? data, string? postgres, string? folderVariable, string? postgresVariable, string folder, string? connection)
    {
        var options = StorageOptions.FromCommandLine(
            data, postgres, name => name == StorageOptions.FolderVariable ? folderVariable : postgresVariable);
        Assert.Equal(new(folder, connection), options);
    }
}
