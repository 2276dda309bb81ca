namespace Kentongan.Understand.Quotes;

/// <summary>Splits "Menteri Kesehatan Budi Contoh" into office and name.</summary>
static class SpeakerPhrase
{
    const int LongestName = 5, LongestPhrase = 16, LongestDateline = 60;

    static readonly System.Buffers.SearchValues<char> _dashes = System.Buffers.SearchValues.Create("-–—");

    /// <summary>Words that never belong to a speaker: the phrase ends before them.</summary>
    static readonly HashSet<string> _ends = new(StringComparer.Ordinal)
    {
        "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "dalam", "pada", "saat", "ketika", "kepada", "usai", "seusai", "setelah", "melalui", "lewat", "dikutip", "seperti", "sebagaimana", "sambil", "seraya", "dengan", "dari", "yang", "menanggapi", "menjawab",
        "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "kemarin", "hari", "kala", "terkait", "soal", "tentang", "sebelum", "ini", "itu", "tersebut", "mengenai", "via", "sembari", "bahwa", "lagi",
        "mengatakan", "menyatakan", "menegaskan", "menjelaskan", "menyebut", "menuturkan", "mengungkapkan", "menambahkan", "mengimbau", "meminta", "berharap", "memastikan", "mengaku", "menilai", "menyampaikan",
    };

    static readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase)
        { "dr", "dr.", "drs", "drs.", "prof", "prof.", "h.", "hj.", "kh", "kh.", "ir", "ir.", "jenderal", "komjen", "irjen", "brigjen", "kombes", "pol", "akbp", "kompol", "akp", "letjen", "mayjen", "kolonel", "letkol", "mayor", "kapten", "laksamana", "marsekal", "tni", "(purn)" };

    /// <summary>Name and office at the start of <paramref name="text"/>; nulls when nobody is named.</summary>
    public static (string? Name, string? Office) Read(string text)
    {
        var clauses = WithoutDateline(text).Split(',', 3);
        var words = Words(clauses[0]);
        var (office, name) = Split(words);
        if (office is null && name is not null && clauses.Length > 1 && Words(clauses[1]) is { Count: > 0 } behind && Offices.Begins(behind[0]))
        {
            return (name, string.Join(' ', behind)); // "kata Budi, Kepala BPBD Kota Contoh, Senin"
        }

        if (office is not null && name is not null && clauses.Length > 1 && IsFullName(Words(clauses[1])) && words.TrueForAll(word => IsCapital(word) || Offices.GoesOn(word)))
        {
            return (string.Join(' ', Words(clauses[1])), string.Join(' ', words)); // "kata Kepala Badan Siaga Contoh, Budi Rekaan": what looked like a name is the agency's
        }

        if (name is null && office is not null && clauses.Length > 1 && Words(clauses[1]) is { Count: > 0 and <= LongestName } person && person.TrueForAll(IsCapital) && !Offices.Begins(person[0]))
        {
            return (string.Join(' ', person), office); // "kata Kepala BPBD Kota Contoh, Budi Contoh"
        }

        return (name, office);
    }

    /// <summary>"Jakarta (KABAR) - Menteri …": what stands before the dash is where and by whom it was written.</summary>
    static string WithoutDateline(string text)
    {
        var dash = text.AsSpan(0, Math.Min(text.Length, LongestDateline)).IndexOfAny(_dashes);
        return dash > 0 && dash + 2 < text.Length && text[dash - 1] == ' ' && text[dash + 1] == ' ' ? text[(dash + 2)..] : text;
    }

    /// <summary>Two to five words in capitals that are neither an office nor a place.</summary>
    static bool IsFullName(List<string> words) =>
        words.Count is > 1 and <= LongestName && words.TrueForAll(word => IsCapital(word) || _titles.Contains(word)) && !Offices.Begins(words[0]) && AreaNames.Length(words, 0) == 0 && !AreaNames.IsKind(words[0]);

    static List<string> Words(string clause) =>
        [.. clause.Trim().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !_ends.Contains(word.Trim('.', '(', ')', '"', '”')) && !IsBracketedDate(word)).Take(LongestPhrase).Select(word => word.Trim('"', '“', '”', ':', ';'))];

    static bool IsBracketedDate(string word) => word.StartsWith('(') && word.Any(char.IsDigit);

    static (string? Office, string? Name) Split(List<string> words)
    {
        if (words.Count == 0)
        {
            return default;
        }

        var length = Offices.Begins(words[0]) ? OfficeLength(words) : 0;
        var name = words.Skip(length).SkipWhile(word => !IsCapital(word) && !_titles.Contains(word)).TakeWhile(word => IsCapital(word) || _titles.Contains(word) || word is "bin" or "binti").Take(LongestName).ToList();
        return (length > 0 ? string.Join(' ', words.Take(length)).TrimEnd('.') : null, name.Count > 0 ? string.Join(' ', name).TrimEnd('.') : null);
    }

    static int OfficeLength(List<string> words)
    {
        var (length, hasArea) = (1, false);
        while (length < words.Count && Step(words, length, hasArea) is > 0 and var step)
        {
            hasArea |= AreaNames.Length(words, length) > 0;
            length += step;
        }

        return length > 1 && words[length - 1] is "dan" or "di" or "untuk" or "serta" ? length - 1 : length;
    }

    /// <summary>How many more words belong to the office: its own words, one area that the country has, or the name that "Kota" and its like ask for.</summary>
    static int Step(List<string> words, int at, bool hasArea)
    {
        if (_titles.Contains(words[at]))
        {
            return IsGeneralOffice(words, at) ? 1 : 0;
        }

        var area = hasArea ? 0 : AreaNames.Length(words, at);
        var asksForName = AreaNames.IsKind(words[at - 1]) && CapitalsFrom(words, at) >= (IsMayor(words, at) ? 3 : 2);
        return area > 0 ? area : LeadsToAgency(words, at) || (Offices.GoesOn(words[at]) && !(hasArea && AreaNames.Length(words, at) > 0)) || (asksForName && !hasArea) ? 1 : 0;
    }

    /// <summary>"Wali Kota" may stand before a name of two words; before three the first is the city.</summary>
    static bool IsMayor(List<string> words, int at) => at > 1 && words[at - 2].Equals("wali", StringComparison.OrdinalIgnoreCase);

    static int CapitalsFrom(List<string> words, int at) => words.Skip(at).TakeWhile(IsCapital).Count();

    /// <summary>Whatever stands in capitals before the name of an agency belongs to the office: "Direktur Aplikasi Rekaan Kementerian Contoh".</summary>
    static bool LeadsToAgency(List<string> words, int at) =>
        words.Skip(at).TakeWhile(word => IsCapital(word) || word == "dan").Skip(1).Any(Offices.IsAgency);

    /// <summary>"Jenderal" is a rank before a name, and part of the office in "Direktur Jenderal".</summary>
    static bool IsGeneralOffice(List<string> words, int at) =>
        words[at].Equals("jenderal", StringComparison.OrdinalIgnoreCase) && words[at - 1].ToLowerInvariant() is ("direktur" or "sekretaris" or "inspektur" or "direktorat" or "sekretariat" or "inspektorat");

    static bool IsCapital(string word) => word.Length > 0 && char.IsUpper(word[0]);
}
