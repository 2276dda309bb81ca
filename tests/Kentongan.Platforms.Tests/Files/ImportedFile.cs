using System.Text;
using Kentongan.Listen;
using Kentongan.Platforms.Files.Mapping;
using Kentongan.Platforms.Files.Planning;

namespace Kentongan.Platforms.Tests.Files;

/// <summary>A file that a test writes, plans and reads.</summary>
sealed class ImportedFile : IDisposable
{
    readonly string _path = System.IO.Path.GetTempFileName();

    public static ImportedFile Of(string text, Encoding? encoding = null) => Of((encoding ?? new UTF8Encoding(false)).GetBytes(text));

    public static ImportedFile Of(byte[] bytes)
    {
        var file = new ImportedFile();
        File.WriteAllBytes(file._path, bytes);
        return file;
    }

    public PlanResult Plan(FileMapping? mapping = null) => FilePlanner.Plan(_path, mapping);

    public List<SourceRow> Rows(FileMapping? mapping = null)
    {
        var (plan, problem) = Plan(mapping);
        Assert.True(plan is not null, problem?.English);
        return [.. plan.Rows("uji")];
    }

    public List<Post> Posts(FileMapping? mapping = null) => [.. Rows(mapping).Select(row => row.Post).OfType<Post>()];

    public void Dispose() => File.Delete(_path);
}
