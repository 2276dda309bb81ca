using System.Collections.Frozen;
using Kentongan.Language.Tokens;

namespace Kentongan.Language.Places;

/// <summary>Words before a name that say that a place follows, and of which kind.</summary>
static class PlaceCues
{
    static readonly FrozenSet<ulong> Anywhere = Of(
        "di ke dari dr asal wilayah daerah kawasan sekitar seputar area warga masyarakat penduduk orang wong arek urang polres polresta polrestabes polda polsek kodim dprd rsud kpu bawaslu bpbd pdam samsat dishub dinkes dinsos "
        + "disdukcapil kejari kejati pn stasiun terminal bandara pelabuhan alun-alun pasar jalur arah tujuan menuju sampai nang neng ning ring ka di-");

    static readonly FrozenSet<ulong> Cities = Of("kota pemkot walikota wali kelurahan lurah polresta polrestabes");
    static readonly FrozenSet<ulong> Regencies = Of("kabupaten kab pemkab bupati desa kades polres");
    static readonly FrozenSet<ulong> Provinces = Of("provinsi prov propinsi gubernur pemprov polda wagub");
    static readonly FrozenSet<ulong> Districts = Of("kecamatan kec camat polsek koramil");

    static readonly FrozenSet<ulong> OtherNames = Of("jalan jl jln gang gg rusun rusunawa perum perumahan komplek kompleks gedung warung toko kedai resto sd sdn smp smpn mts mtsn sma sman smk smkn masjid musala musholla");

    /// <summary>What the tokens before <paramref name="start"/> promise.</summary>
    public static PlaceCue Before(TokenizedText text, int start)
    {
        var i = start - 1;
        if (i >= 0 && text.Tokens[i].Kind == TokenKind.Punctuation && text.Folded(i) is ".")
        {
            i--;
        }

        if (i < 0)
        {
            return PlaceCue.None;
        }

        var word = text.Hashes[i];
        return (Cities.Contains(word) ? PlaceCue.City : PlaceCue.None)
            | (Regencies.Contains(word) ? PlaceCue.Regency : PlaceCue.None)
            | (Provinces.Contains(word) ? PlaceCue.Province : PlaceCue.None)
            | (Districts.Contains(word) ? PlaceCue.District : PlaceCue.None)
            | (OtherNames.Contains(word) ? PlaceCue.OtherName : PlaceCue.None)
            | (Anywhere.Contains(word) ? PlaceCue.Anywhere : PlaceCue.None);
    }

    static FrozenSet<ulong> Of(string words) => words.Split(' ').Select(word => TermHash.Of(word)).ToFrozenSet();
}
