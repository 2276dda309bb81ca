using System.Text;

namespace Kentongan.Platforms.Tests.Files;

/// <summary>JSON as it comes.</summary>
public sealed class BrokenJson
{
    static string Line(int n) => $$"""{"id":"{{100000 + n}}","tanggal":"2024-05-01T10:00:0{{n % 10}}Z","isi":"teks {{n}} {a}","akun":"akun_{{n}}"}""";

    [Fact]
    public void A_broken_line_is_set_aside_and_the_rest_is_kept()
    {
        using var file = ImportedFile.Of($"{Line(1)}\n{{\"id\":\"2\",\"isi\":\"tak selesai\n\n{Line(3)}\n[1,2]\n{Line(4)}\n{{\"id\":");
        var rows = file.Rows();
        Assert.Equal(["100001", "100003", "100004"], rows.Where(row => row.Post is not null).Select(row => row.Post!.NativeId));
        Assert.Equal([2L, 5L, 7L], rows.Where(row => row.SetAside is not null).Select(row => row.SetAside!.Line));
    }

    [Fact]
    public void An_array_is_read_element_by_element_wherever_its_lines_break()
    {
        using var compact = ImportedFile.Of($"[{Line(1)},{Line(2)},\n{Line(3)}]");
        using var pretty = ImportedFile.Of("[\n  {\n    \"id\": \"100001\",\n    \"tanggal\": \"2024-05-01T10:00:00Z\",\n    \"isi\": \"kurung } dan \\\" kutip\"\n  },\n  " + Line(2) + "\n]\n");
        Assert.Equal(["100001", "100002", "100003"], compact.Posts().Select(post => post.NativeId));
        Assert.Equal(["kurung } dan \" kutip", "teks 2 {a}"], pretty.Posts().Select(post => post.Text));
    }

    [Fact]
    public void An_array_that_was_cut_off_loses_its_last_element_only()
    {
        using var file = ImportedFile.Of($"[{Line(1)},\n{Line(2)},\n{Line(3)[..30]}");
        var rows = file.Rows();
        Assert.Equal(["100001", "100002"], rows.Where(row => row.Post is not null).Select(row => row.Post!.NativeId));
        Assert.Equal(3, Assert.Single(rows, row => row.SetAside is not null).SetAside!.Line);
    }

    [Fact]
    public void An_element_that_is_no_JSON_costs_one_row()
    {
        using var file = ImportedFile.Of($"[{Line(1)},\n{{\"id\": oops}},\n{Line(3)}]");
        var rows = file.Rows();
        Assert.Equal(["100001", "100003"], rows.Where(row => row.Post is not null).Select(row => row.Post!.NativeId));
        Assert.Equal(2, Assert.Single(rows, row => row.SetAside is not null).SetAside!.Line);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void JSON_in_UTF16_is_read(string encoding)
    {
        using var file = ImportedFile.Of($"{Line(1)}\n{Line(2)}\n", Encoding.GetEncoding(encoding));
        Assert.Equal(2, file.Posts().Count);
    }

    [Fact]
    public void Stray_bytes_of_cp1252_in_a_line_are_read()
    {
        var bytes = Encoding.Latin1.GetBytes("""{"id":"100001","tanggal":"2024-05-01T10:00:00Z","isi":"kafé ramai"}""" + "\n" + Line(2) + "\n");
        using var file = ImportedFile.Of(bytes);
        Assert.Equal(["kafé ramai", "teks 2 {a}"], file.Posts().Select(post => post.Text));
    }

    [Fact]
    public void A_packed_file_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes($"{Line(1)}\n{Line(2)}\n"));
        }

        using var file = ImportedFile.Of(packed.ToArray());
        Assert.Equal(2, file.Posts().Count);
    }
}
