using System.Globalization;
using System.Text;

namespace Kentongan.Listen.Dates;

/// <summary>The words of dates: months and weekdays of the languages that feeds around us use, whole or shortened, and the words between.</summary>
static class DateNames
{
    const int ShortestAbbreviation = 3;

    static readonly string[] _months =
    [
        "januari january janvier januar enero janeiro gennaio ianouarios ιανουαριος januari janar jänner ocak",
        "februari february fevrier februar febrero fevereiro febbraio φεβρουαριος pebruari feber subat",
        "maret march mars marz marzo marco maart marcius μαρτιος mac maerz mart",
        "april avril abril aprile aprilis απριλιος nisan",
        "mei may mai mayo maio maggio majus μαιος mayis",
        "juni june juin junio junho giugno junius ιουνιος jun haziran",
        "juli july juillet julio julho luglio julius ιουλιος julai temmuz",
        "agustus august aout agosto augustus augusztus αυγουστος ogos agt ags",
        "september septembre septiembre setembro settembre szeptember σεπτεμβριος sept setiembre",
        "oktober october octobre octubre outubro ottobre οκτωβριος ekim",
        "november novembre noviembre novembro νοεμβριος nopember",
        "desember december decembre diciembre dezembro dicembre dezember δεκεμβριος disember",
    ];

    static readonly string[] _weekdays =
    [
        "minggu ahad sunday dimanche sonntag domingo domenica zondag vasarnap κυριακη",
        "senin isnin monday lundi montag lunes segunda lunedi maandag hetfo δευτερα",
        "selasa tuesday mardi dienstag martes terca martedi dinsdag kedd τριτη",
        "rabu wednesday mercredi mittwoch miercoles quarta mercoledi woensdag szerda τεταρτη",
        "kamis khamis thursday jeudi donnerstag jueves quinta giovedi donderdag csutortok πεμπτη",
        "jumat friday vendredi freitag viernes sexta venerdi vrijdag pentek παρασκευη",
        "sabtu saturday samedi samstag sabado sabato zaterdag szombat σαββατο",
    ];

    const string TwoLetterDays = "mo di mi do fr sa so ma wo vr za zo lu me je ve su tu we th";

    const string Between =
        "at pukul pkl jam tanggal tgl of the um uhr de del le on hari pada diterbitkan dipublikasikan diperbarui terbit published updated posted publikasi dan st nd rd th er jum at";

    static readonly Dictionary<string, int> _month = Build(_months), _weekday = Build(_weekdays);
    static readonly HashSet<string> _noise = [.. Between.Split(' ')];
    static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _monthOf = _month.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _weekdayOf = _weekday.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isNoise = _noise.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12; 0 when it is no month.</summary>
    public static int Month(ReadOnlySpan<char> plain) => _monthOf.TryGetValue(plain, out var month) ? month : 0;

    /// <summary>1 (Sunday) to 7, or 8 for a weekday whose language is not clear; 0 when it is no weekday.</summary>
    public static int Weekday(ReadOnlySpan<char> plain) => _weekdayOf.TryGetValue(plain, out var day) ? day : 0;

    public static bool IsNoise(ReadOnlySpan<char> plain) => _isNoise.Contains(plain);

    /// <summary>Lower case, without accents; returns what was written of <paramref name="buffer"/>.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (System.Text.Ascii.IsValid(word))
        {
            word = word.Length > buffer.Length ? word[..buffer.Length] : word;
            return buffer[..word.ToLowerInvariant(buffer)];
        }

        return StripAccents(word.ToString());
    }

    static string StripAccents(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c == 'ς' ? 'σ' : c);
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Every name and every abbreviation of at least three letters that leads to one number only.</summary>
    static Dictionary<string, int> Build(string[] names)
    {
        var pairs = names.SelectMany((line, i) => line.Split(' ').Select(name => (Name: StripAccents(name), Number: i + 1))).ToList();
        var built = pairs.SelectMany(pair => Prefixes(pair.Name).Select(prefix => (Prefix: prefix, pair.Number)))
            .GroupBy(pair => pair.Prefix, StringComparer.Ordinal)
            .Where(group => group.DistinctBy(pair => pair.Number).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Number, StringComparer.Ordinal);
        pairs.ForEach(pair => built[pair.Name] = pair.Number);
        foreach (var day in names == _weekdays ? TwoLetterDays.Split(' ') : [])
        {
            built[day] = names.Length + 1;
        }

        return built;
    }

    static IEnumerable<string> Prefixes(string name) =>
        Enumerable.Range(ShortestAbbreviation, Math.Max(0, name.Length - ShortestAbbreviation)).Select(length => name[..length]);
}
