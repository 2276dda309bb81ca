namespace Kentongan.App.Tests.Web;

/// <summary>Every screen that needs no thing of its own, with the word by which its picture is known.</summary>
static class Screens
{
    public static IReadOnlyList<(string Name, string Path)> All { get; } =
    [
        ("beranda", "/"),
        ("pantau", "/pantau"),
        ("topik-baru", "/pantau/topik-baru"),
        ("sumber", "/pantau/sumber"),
        ("sumber-baru", "/pantau/sumber/baru"),
        ("sumber-satu", "/pantau/sumber/1"),
        ("impor", "/pantau/impor"),
        ("topik", "/topik/1"),
        ("kiriman", "/topik/1/kiriman"),
        ("mengapa", "/topik/1/puncak"),
        ("pertanyaan", "/topik/1/pertanyaan"),
        ("bandingkan", "/bandingkan?topik=1"),
        ("kekosongan", "/kekosongan"),
        ("media-topik", "/topik/1/media"),
        ("berita", "/berita?tanggal=2026-01-01"),
        ("jaringan", "/topik/1/jaringan"),
        ("komunitas", "/topik/1/jaringan/1"),
        ("serempak", "/topik/1/serempak"),
        ("tentang-topik", "/topik/1/tentang"),
        ("periksa", "/topik/1/periksa"),
        ("ubah-topik", "/topik/1/ubah"),
        ("cari", "/cari?q=banjir"),
        ("isu", "/isu"),
        ("isu-baru", "/isu/baru"),
        ("sinyal", "/sinyal"),
        ("aturan-sinyal", "/sinyal/aturan/1?jenis=0&ambang=3.5"),
        ("klaim", "/klaim"),
        ("kotak-keluar", "/sinyal/kotak-keluar"),
        ("konten", "/konten"),
        ("laporan", "/laporan"),
        ("laporan-mingguan", "/laporan/mingguan?topik=1&tanggal=2026-01-27"),
        ("pengaturan", "/pengaturan"),
        ("orang", "/pengaturan/orang"),
        ("pekerjaan", "/pengaturan/pekerjaan"),
        ("mandat", "/pengaturan/mandat"),
        ("akun-publik", "/pengaturan/akun-publik"),
        ("daftar-media", "/pengaturan/media"),
        ("jejak-audit", "/pengaturan/jejak-audit"),
        ("tidak-ada", "/tidak-ada-di-sini"),
    ];
}
