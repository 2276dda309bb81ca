using System.Collections.Frozen;

namespace Kentongan.Understand.Quotes;

/// <summary>The words of Indonesian offices: how they begin, and which words belong to an office rather than to a name.</summary>
static class Offices
{
    /// <summary>Words that begin a public office.</summary>
    static readonly FrozenSet<string> _public = Words(
        "presiden wapres menteri menko menkes mendagri menkeu mendikbud mendikdasmen menag menhub menaker mensos menpan mentan menlu menhan menkumham menkominfo menkomdigi mensesneg menteri wamen wamenkes "
        + "gubernur wagub bupati wabup wali walikota wawali camat lurah kapolri kapolda kapolres kapolresta kapolsek kabareskrim kadiv kabid kasat kasi kasubdit danrem dandim pangdam panglima kasad "
        + "kepala kadis kadinkes kadisdik kalaksa ketua sekretaris sekda sekjen sekwan dirjen direktur dirut komisaris deputi staf jubir juru plt plh pj penjabat wakil anggota hakim jaksa kajari kajati "
        + "rektor kabag kabiro humas inspektur irjen kolonel komandan asisten penasihat ombudsman komisioner utusan duta konsul legislator");

    /// <summary>Words that begin a role without public office.</summary>
    static readonly FrozenSet<string> _other = Words(
        "pengamat pakar peneliti dosen ekonom epidemiolog analis warga pedagang petani nelayan sopir pengemudi mahasiswa guru pelajar saksi korban keluarga ibu bapak tokoh aktivis koordinator pendiri "
        + "pengusaha penjual pembeli penumpang pengunjung dokter perawat manajer manager ceo founder pelatih pemain kapten artis penyanyi pengacara advokat");

    /// <summary>Words that go on within an office.</summary>
    static readonly FrozenSet<string> _inside = Words(
        "ri republik indonesia negara daerah dalam luar negeri bidang badan dinas kantor lembaga komisi dewan majelis fraksi partai kementerian kementrian sekretariat direktorat jenderal satuan satgas tim "
        + "komite panitia pusat provinsi kota kabupaten kecamatan kelurahan desa kampung wilayah regional nasional bagian biro subbagian seksi unit pelaksana tugas harian bicara umum khusus muda madya utama "
        + "kesehatan pendidikan kebudayaan keuangan pertanian perdagangan perindustrian perhubungan pertahanan sosial agama hukum ham hak asasi manusia komunikasi informasi informatika digital ketenagakerjaan "
        + "tenaga kerja pekerjaan perumahan rakyat permukiman kelautan perikanan kehutanan lingkungan hidup energi sumber daya mineral pariwisata ekonomi kreatif koperasi ukm usaha kecil menengah bumn investasi "
        + "agraria tata ruang pertanahan pemberdayaan perempuan perlindungan anak pemuda olahraga riset teknologi inovasi aparatur birokrasi reformasi desa tertinggal transmigrasi koordinator bidang politik "
        + "keamanan kemaritiman pembangunan perencanaan bencana penanggulangan pencarian pertolongan meteorologi klimatologi geofisika statistik pangan obat makanan pengawas pengawasan pencegahan pengendalian "
        + "penyakit pelayanan publik masyarakat hubungan kerja sama operasi operasional produksi pemasaran teknik komunikasi korporasi perusahaan pt tbk bank rumah sakit rsud puskesmas sekolah universitas "
        + "fakultas institut kepolisian polisi polda polres polsek kejaksaan pengadilan mahkamah agung konstitusi kodim korem kodam tni polri angkatan darat laut udara umum dpr dprd dpd mpr kpu bawaslu kpk bnpb bpbd "
        + "bmkg basarnas bps bpom bpjs bnn bkkbn bappeda bappenas kpai pmi mui nu pbnu muhammadiyah gubernur bupati wali walikota presiden menteri ketua kepala wakil sekretaris direktur anggota komandan staf juru "
        + "jakarta bogor depok tangerang bekasi bandung semarang yogyakarta surakarta solo surabaya malang sidoarjo gresik kediri magelang banyumas cilacap tegal pekalongan kudus demak jepara medan padang "
        + "palembang pekanbaru batam jambi bengkulu lampung pontianak banjarmasin balikpapan samarinda palangkaraya makassar manado palu kendari gorontalo ambon ternate jayapura sorong merauke denpasar mataram kupang "
        + "aceh sumatera sumatra jawa barat tengah timur selatan utara tenggara kalimantan sulawesi papua maluku bali nusa tenggara banten dki diy riau kepulauan kepri bangka belitung dan serta untuk di");

    static readonly FrozenSet<string> _agencies = Words("kementerian kementrian dinas badan direktorat sekretariat inspektorat kantor lembaga komisi polda polres polri kejaksaan pengadilan mahkamah universitas institut rsud puskesmas balai");

    public static bool IsPublic(string office) => _public.Contains(FirstWord(office));

    /// <summary>Whether a word begins an office or another role.</summary>
    public static bool Begins(string word) => _public.Contains(Bare(word)) || _other.Contains(Bare(word));

    /// <summary>Whether a word belongs to the office it follows: a known one, or an abbreviation in capitals.</summary>
    public static bool GoesOn(string word)
    {
        var bare = Bare(word);
        return _inside.Contains(bare) || _public.Contains(bare) || word.StartsWith('(') || (bare.Length is > 1 and <= 9 && word.Where(char.IsLetter).All(char.IsUpper));
    }

    /// <summary>Whether a word begins the name of an agency.</summary>
    public static bool IsAgency(string word) => _agencies.Contains(Bare(word));

    static string FirstWord(string office) => Bare(office.Split(' ')[0]);

    static string Bare(string word) => word.Trim('(', ')', ',', '.', '"', '”').ToLowerInvariant();

    static FrozenSet<string> Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
