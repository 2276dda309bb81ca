using System.Text;
using Kentongan.Listen;

namespace Kentongan.Platforms.Tests.Files;

/// <summary>Tables as they come: each row is kept or set aside with its line and a reason.</summary>
public sealed class BrokenTables
{
    const string Header = "id,tanggal,akun,isi,suka\n";

    static string Row(int n, string text) => $"{100000 + n},2024-05-0{1 + (n % 9)} 10:00:00,akun_{n},{text},{n}\n";

    [Fact]
    public void A_quote_that_is_never_closed_costs_one_row()
    {
        var text = Header + Row(1, "satu dua") + Row(2, "\"tiga empat") + string.Concat(Enumerable.Range(3, 50).Select(n => Row(n, "teks biasa")));
        using var file = ImportedFile.Of(text);
        var rows = file.Rows();
        Assert.Equal(52, rows.Count);
        Assert.Equal(52, rows.Count(row => row.Post is not null));
        Assert.Equal("\"tiga empat", rows[1].Post!.Text);
    }

    [Fact]
    public void A_quote_that_swallows_the_next_row_gives_it_back()
    {
        using var file = ImportedFile.Of("id,tanggal,akun,isi\n100001,2024-05-01,a_1,\"lupa tutup\n100002,2024-05-01,a_2,\"baris kedua\"\n100003,2024-05-01,a_3,baris ketiga\n");
        var posts = file.Posts();
        Assert.Equal(["100001", "100002", "100003"], posts.Select(post => post.NativeId));
    }

    [Fact]
    public void Broken_quotes_inside_a_text_of_several_lines_spare_the_rows_around_it()
    {
        var text = Header + Row(1, "satu") + "100002,2024-05-01,b,\"kata \"ini\", lalu, dan\nbaris \"dua\" \"\nekor\n" + Row(3, "tiga") + Row(4, "empat");
        using var file = ImportedFile.Of(text);
        var rows = file.Rows();
        Assert.Equal(["100001", "100003", "100004"], rows.Where(row => row.Post is not null).Select(row => row.Post!.NativeId));
        Assert.All(rows.Select(row => row.SetAside).OfType<SetAside>(), aside => Assert.InRange(aside.Line, 3, 5));
        Assert.Contains(rows, row => row.SetAside is { Line: 3 });
    }

    [Fact]
    public void Line_breaks_and_doubled_quotes_in_a_text_are_kept()
    {
        using var file = ImportedFile.Of(Header + Row(1, "\"baris satu\nbaris \"\"dua\"\"\"") + Row(2, "lain"));
        Assert.Equal(["baris satu\nbaris \"dua\"", "lain"], file.Posts().Select(post => post.Text));
    }

    [Fact]
    public void A_file_that_ends_in_the_middle_of_a_row_sets_that_row_aside()
    {
        using var file = ImportedFile.Of(Header + Row(1, "satu") + Row(2, "dua") + "100003,2024-05-0");
        var rows = file.Rows();
        Assert.Equal(2, rows.Count(row => row.Post is not null));
        var aside = Assert.Single(rows, row => row.SetAside is not null).SetAside!;
        Assert.Equal(4, aside.Line);
        Assert.Contains("ends in the middle", aside.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_ends_inside_a_quoted_text_sets_that_row_aside()
    {
        using var file = ImportedFile.Of(Header + Row(1, "satu") + Row(2, "dua") + "100003,2024-05-03 10:00:00,c,\"mulai tapi tidak");
        var rows = file.Rows();
        Assert.Equal(2, rows.Count(row => row.Post is not null));
        Assert.Equal(4, Assert.Single(rows, row => row.SetAside is not null).SetAside!.Line);
    }

    [Fact]
    public void A_header_repeated_in_the_middle_is_set_aside()
    {
        using var file = ImportedFile.Of(Header + Row(1, "satu") + Header + Row(2, "dua"));
        var rows = file.Rows();
        Assert.Equal(3, rows.Count);
        Assert.Contains("header is repeated", rows[1].SetAside!.Reason.English, StringComparison.Ordinal);
        Assert.Equal(3, rows[1].SetAside!.Line);
    }

    [Fact]
    public void NULs_are_taken_out_of_a_text()
    {
        using var file = ImportedFile.Of(Header + Row(1, "sa\0tu\0") + Row(2, "dua"));
        Assert.Equal(["satu", "dua"], file.Posts().Select(post => post.Text));
    }

    [Fact]
    public void A_field_of_ten_megabytes_beside_the_text_does_no_harm()
    {
        var huge = new string('x', 10 << 20);
        using var file = ImportedFile.Of("id,tanggal,isi,catatan\n100001,2024-05-01,satu,\"" + huge + "\"\n100002,2024-05-01,dua,pendek\n");
        Assert.Equal(["satu", "dua"], file.Posts().Select(post => post.Text));
    }

    [Fact]
    public void A_text_of_ten_megabytes_is_set_aside()
    {
        using var file = ImportedFile.Of("id,tanggal,isi\n100001,2024-05-01,satu\n100002,2024-05-01,\"" + new string('x', 10 << 20) + "\"\n100003,2024-05-01,tiga\n");
        var rows = file.Rows();
        Assert.Equal(["100001", "100003"], rows.Where(row => row.Post is not null).Select(row => row.Post!.NativeId));
        Assert.Equal(3, Assert.Single(rows, row => row.SetAside is not null).SetAside!.Line);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Other_separators_are_recognised(char separator)
    {
        var text = (Header + Row(1, "\"satu, dua\"") + Row(2, "\"tiga, empat, lima\"")).Replace(",2024", separator + "2024", StringComparison.Ordinal);
        text = string.Join('\n', text.Split('\n').Select(line => line.StartsWith("id", StringComparison.Ordinal) ? line.Replace(',', separator) : Reseparate(line, separator)));
        using var file = ImportedFile.Of(text);
        Assert.Equal(["satu, dua", "tiga, empat, lima"], file.Posts().Select(post => post.Text));

        static string Reseparate(string line, char separator) =>
            string.Concat(line.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(',', separator) : $"\"{part}\""));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("iso-8859-1", false)]
    public void Encodings_are_recognised(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(Header + Row(1, "kafé di Jalan Déwi Sartika") + Row(2, "harga naik"));
        using var file = ImportedFile.Of(mark ? [.. encoding.GetPreamble(), .. bytes] : bytes);
        Assert.Equal("kafé di Jalan Déwi Sartika", file.Posts()[0].Text);
        Assert.Equal("100001", file.Posts()[0].NativeId);
    }

    [Fact]
    public void Letters_of_cp1252_are_read_even_among_UTF8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + Row(1, "kafé") + "100002,2024-05-01,b,"), 0x93, (byte)'k', (byte)'a', (byte)'f', 0xE9, 0x94, .. ",3\n"u8.ToArray()];
        using var file = ImportedFile.Of(bytes);
        Assert.Equal(["kafé", "“kafé”"], file.Posts().Select(post => post.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("\n\n\n")]
    public void An_empty_file_is_refused_with_a_sentence(string text)
    {
        using var file = ImportedFile.Of(text);
        Assert.EndsWith("export it again.", file.Plan().Problem?.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_about_a_row_repeat_nothing_of_it()
    {
        using var file = ImportedFile.Of(Header + Row(1, "satu") + "100002,@rahasia_sekali,akun_2,isi,3\n");
        var aside = Assert.Single(file.Rows(), row => row.SetAside is not null).SetAside!;
        Assert.DoesNotContain("rahasia", aside.Reason.English + aside.Remedy.English, StringComparison.Ordinal);
        Assert.Contains("@aaaaaaa_aaaaaa", aside.Reason.English, StringComparison.Ordinal);
    }

    /// <summary>Random damage to a whole file: nothing crashes, and every line is accounted for.</summary>
    [Fact]
    public void Whatever_happens_to_a_file_nothing_crashes_and_undamaged_rows_far_away_are_kept()
    {
        var whole = Header + string.Concat(Enumerable.Range(1, 200).Select(n => Row(n, n % 3 == 0 ? "\"baris satu\nbaris dua\"" : "teks")));
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(whole);
            for (var hit = 0; hit < 3; hit++)
            {
                bytes[random.Next(Header.Length, bytes.Length)] = "\"\n,;\0\xFF"u8[random.Next(6)];
            }

            using var file = ImportedFile.Of(bytes);
            var rows = file.Rows();
            Assert.True(rows.Count(row => row.Post is not null) >= 200 - 15, $"round {round}: {rows.Count(row => row.Post is not null)} kept");
        }
    }
}
