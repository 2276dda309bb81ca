using Kentongan.Decide.Complaints;
using Kentongan.Listen.Hearing;
using Kentongan.Platforms.Files.Mapping;

namespace Kentongan.Platforms.Tests.Files;

/// <summary>Exports of SP4N-LAPOR!: how matters stand is read, and who brought them never is.</summary>
public sealed class ComplaintExports
{
    const string Header = "Tracking ID;Nama Pelapor;No HP;Judul Laporan;Isi Laporan;Kategori;Tanggal Laporan;Instansi Terdisposisi;Status;Lokasi;Klasifikasi;Tanggal Disposisi;Tanggal Tindak Lanjut;Sifat Laporan\n";

    static string Row(string number = "8001", string text = "Jalan berlubang", string status = "Belum Terverifikasi", string kind = "Pengaduan", string secrecy = "Publik", string dates = ";") =>
        $"{number};Sekar Wulandari;0812-3456-7890;Jalan rusak;{text};Infrastruktur;20/11/2026 09:00;Dinas Pekerjaan Umum;{status};Jl. Melati No. 5 RT 02, Kecamatan Magelang Tengah;{kind};{dates};{secrecy}\n";

    static ReportedComplaint One(string row)
    {
        using var file = ImportedFile.Of(Header + row);
        return Assert.Single(file.Plan().Plan!.Complaints());
    }

    [Fact]
    public void An_export_is_recognised_and_a_row_tells_how_its_matter_stands()
    {
        using var file = ImportedFile.Of(Header + Row(status: "Sedang Diproses", dates: "23/11/2026;25/11/2026 10:30"));
        var plan = file.Plan().Plan!;
        Assert.Equal((Presets.Complaints, true), (plan.Mapping.Name, plan.HoldsComplaints));
        var complaint = Assert.Single(plan.Complaints());
        Assert.Equal(("8001", ComplaintStage.FollowedUp, ComplaintKind.Complaint, "Infrastruktur", "Dinas Pekerjaan Umum"), (complaint.TrackingId, complaint.Stage, complaint.Kind, complaint.Category, complaint.HandedTo));
        Assert.Equal(new DateTimeOffset(2026, 11, 25, 10, 30, 0, TimeSpan.FromHours(7)), complaint.FollowedUpAt);
        Assert.Equal(file.Posts()[0].Id, complaint.Post);
    }

    [Theory]
    [InlineData("nomor laporan,isi laporan,tanggal laporan,status,topik,klasifikasi")]
    [InlineData("No. Laporan,Isi Aduan,Tgl Laporan,Status Laporan,Kategori,Jenis Laporan")]
    [InlineData("tracking_id,isi_laporan_awal,tanggal_laporan_masuk,status_tindak_lanjut,kategori_laporan,klasifikasi_laporan")]
    [InlineData("Nomor Aduan,Isi Pengaduan,Tanggal Aduan,STATUS,Bidang,Tipe")]
    public void Headers_are_known_by_the_names_that_offices_give_them(string header)
    {
        using var file = ImportedFile.Of(header + "\n9001,Sampah menumpuk di pasar,2026-11-20 09:00,Selesai,Kebersihan,Aspirasi\n");
        var complaint = Assert.Single(file.Plan().Plan!.Complaints());
        Assert.Equal(("9001", ComplaintStage.Closed, ComplaintKind.Aspiration, "Kebersihan"), (complaint.TrackingId, complaint.Stage, complaint.Kind, complaint.Category));
    }

    [Theory]
    [InlineData("Belum Terverifikasi", ComplaintStage.Received)]
    [InlineData("Terverifikasi", ComplaintStage.Forwarded)]
    [InlineData("Terdisposisi", ComplaintStage.Forwarded)]
    [InlineData("Belum Ditindaklanjuti", ComplaintStage.Forwarded)]
    [InlineData("belum_ditindaklanjuti", ComplaintStage.Forwarded)]
    [InlineData("Sedang Diproses", ComplaintStage.FollowedUp)]
    [InlineData("Sudah Ditindaklanjuti", ComplaintStage.FollowedUp)]
    [InlineData("Selesai", ComplaintStage.Closed)]
    [InlineData("Ditutup", ComplaintStage.Closed)]
    [InlineData("Diarsipkan", ComplaintStage.Closed)]
    [InlineData("Tertunda", ComplaintStage.Received)]
    public void A_status_is_read_in_the_words_of_the_system(string status, ComplaintStage stage) =>
        Assert.Equal(stage, One(Row(status: status)).Stage);

    [Theory]
    [InlineData("Pengaduan", ComplaintKind.Complaint, false)]
    [InlineData("Aspirasi", ComplaintKind.Aspiration, false)]
    [InlineData("Permintaan Informasi", ComplaintKind.InformationRequest, false)]
    [InlineData("Pengaduan Berkadar Pengawasan", ComplaintKind.Complaint, true)]
    [InlineData("Pengaduan Tidak Berkadar Pengawasan", ComplaintKind.Complaint, false)]
    public void A_classification_decides_the_clock(string written, ComplaintKind kind, bool inquiry) =>
        Assert.Equal((kind, inquiry), (One(Row(kind: written)).Kind, One(Row(kind: written)).NeedsInquiry));

    [Fact]
    public void Without_a_known_status_the_dates_tell_how_far_it_got()
    {
        Assert.Equal(ComplaintStage.FollowedUp, One(Row(status: "-", dates: "21/11/2026;24/11/2026")).Stage);
        Assert.Equal(ComplaintStage.Forwarded, One(Row(status: "", dates: "21/11/2026;")).Stage);
    }

    [Theory]
    [InlineData("Mohon perbaikan. Nama saya Sekar Wulandari, warga RT 3.", "Sekar")]
    [InlineData("Saya sekar wulandari mengeluhkan jalan.", "sekar")]
    [InlineData("Jalan rusak. Hubungi 0812-3456-7890.", "3456")]
    [InlineData("Jalan rusak. WA +62 812 3456 7890 ya.", "3456")]
    [InlineData("NIK 3371012345678901 belum terdata.", "33710")]
    [InlineData("NIK saya 3371 0123 4567 8901.", "0123")]
    [InlineData("Perkenalkan saya Bima Sakti Nugraha dari pasar.", "Bima")]
    [InlineData("Laporan atas nama Ratna Dewi, mohon dibantu.", "Ratna")]
    [InlineData("Terima kasih. Hormat saya, Joko Susilo", "Joko")]
    [InlineData("Kirim ke joko.susilo@surel.example saja.", "joko.susilo")]
    public void What_tells_who_brought_it_is_taken_out_of_the_text(string text, string trace)
    {
        using var file = ImportedFile.Of(Header + Row(text: text));
        var heard = new Ear(new(new byte[Pseudonymiser.KeyLength]), PublicAccounts.None, new()).Hear(Assert.Single(file.Posts()));
        Assert.DoesNotContain(trace, heard.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(trace, heard.Title ?? "", StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Jalan 12 km rusak sejak 2024, anggaran Rp 1.250.000.000.")]
    [InlineData("Tagihan 3.500.000 atas nama Dinas Pendidikan belum dibayar.")]
    [InlineData("Bus 0274 lewat pukul 08.15, tarif 5000.")]
    public void What_is_complained_about_stays(string text)
    {
        using var file = ImportedFile.Of(Header + Row(text: text));
        Assert.Equal(text, Assert.Single(file.Posts()).Text);
    }

    [Fact]
    public void A_place_is_kept_no_smaller_than_a_kecamatan_and_nobody_is_the_author()
    {
        using var file = ImportedFile.Of(Header + Row());
        var post = Assert.Single(file.Posts());
        Assert.Equal(("Kecamatan Magelang Tengah", null), (post.Place, post.Author));
        Assert.DoesNotContain("Sekar", System.Text.Json.JsonSerializer.Serialize(post), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Sekar", System.Text.Json.JsonSerializer.Serialize(One(Row())), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Rahasia", false)]
    [InlineData("Ya", false)]
    [InlineData("Anonim", true)]
    [InlineData("Publik", true)]
    public void A_secret_report_is_set_aside_and_an_anonymous_one_has_no_name_anyway(string secrecy, bool kept)
    {
        using var file = ImportedFile.Of(Header + Row(secrecy: secrecy));
        Assert.Equal(kept, file.Posts().Count == 1);
        Assert.Equal(kept, file.Plan().Plan!.Complaints().Any());
    }

    /// <summary>A workbook as offices save it: a title above the header, numbers as numbers, days as serial numbers, a column nobody asked for.</summary>
    [Fact]
    public void A_workbook_tells_the_same_as_a_text_file_and_no_more_of_who_brought_it()
    {
        using var file = ImportedFile.Of(Sheets.Workbook(
            [Sheets.T("Rekap SP4N-LAPOR! November 2026"), ""],
            [Sheets.T("Tracking ID"), Sheets.T("Nama Pelapor"), Sheets.T("No HP"), Sheets.T("Judul Laporan"), Sheets.T("Isi Laporan"), Sheets.T("Kategori"), Sheets.T("Tanggal Laporan"), Sheets.T("Instansi Terdisposisi"), Sheets.T("Status"), Sheets.T("Klasifikasi"), Sheets.T("Tanggal Disposisi"), Sheets.T("Sifat Laporan")],
            [Sheets.N("8001"), Sheets.T("Sekar Wulandari"), Sheets.N("81234567890"), Sheets.T("Jalan rusak"), Sheets.T("Jalan berlubang, kata Sekar Wulandari 081234567890"), Sheets.T("Infrastruktur"), Sheets.N("46346.375"), Sheets.T("Dinas Pekerjaan Umum"), Sheets.T("Terdisposisi"), Sheets.T("Pengaduan"), Sheets.N("46349"), Sheets.T("Publik")],
            [Sheets.N("8002"), Sheets.T("Bima"), "", Sheets.T("Usul taman"), Sheets.T("Mohon taman bermain di alun-alun"), Sheets.T("Lingkungan"), Sheets.T("20/11/2026 09:00"), "", Sheets.T("Belum Terverifikasi"), Sheets.T("Aspirasi"), "", Sheets.T("Anonim")],
            [Sheets.N("8003"), Sheets.T("Ratna"), "", Sheets.T("Pungli"), Sheets.T("Ada pungutan di loket"), Sheets.T("Layanan"), Sheets.N("46346.5"), "", Sheets.T("Belum Terverifikasi"), Sheets.T("Pengaduan Berkadar Pengawasan"), "", Sheets.T("Rahasia")]));
        var plan = file.Plan().Plan!;
        Assert.Equal((Presets.Complaints, true), (plan.Mapping.Name, plan.HoldsComplaints));
        var complaints = plan.Complaints().ToList();
        Assert.Equal(["8001", "8002"], complaints.Select(complaint => complaint.TrackingId));
        Assert.Equal((ComplaintStage.Forwarded, ComplaintKind.Complaint, "Dinas Pekerjaan Umum"), (complaints[0].Stage, complaints[0].Kind, complaints[0].HandedTo));
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7)), complaints[0].ReceivedAt);
        Assert.Equal(complaints[0].ReceivedAt, complaints[1].ReceivedAt);
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.FromHours(7)), complaints[0].ForwardedAt);
        Assert.Equal(ComplaintKind.Aspiration, complaints[1].Kind);
        var posts = file.Posts();
        Assert.Equal(complaints.Select(complaint => complaint.Post), posts.Select(post => post.Id));
        var written = System.Text.Json.JsonSerializer.Serialize(posts) + System.Text.Json.JsonSerializer.Serialize(complaints);
        Assert.All((string[])["Sekar", "Bima", "Ratna", "1234567", "pungutan"], trace => Assert.DoesNotContain(trace, written, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_file_with_strange_columns_holds_complaints_when_a_person_says_so()
    {
        using var file = ImportedFile.Of("kode;siapa;keluhan;kapan;tahap\nA1;Rina Melati;Rina Melati mengadu lampu mati;2026-11-20;sudah dijawab\n");
        var mapping = new FileMapping { Channel = Channel.Complaint }.With(PostField.Id, "kode").With(PostField.Text, "keluhan").With(PostField.Time, "kapan").With(PostField.Status, "tahap").With(PostField.Reporter, "siapa");
        var complaint = Assert.Single(file.Plan(mapping).Plan!.Complaints());
        Assert.Equal(("A1", ComplaintStage.FollowedUp), (complaint.TrackingId, complaint.Stage));
        Assert.Equal("[pelapor] mengadu lampu mati", Assert.Single(file.Posts(mapping)).Text);
    }
}
