using System.Globalization;

namespace Kentongan.Listen.Queries;

/// <summary>Each error in both languages: what is wrong, then what would help.</summary>
public static class QueryErrorTexts
{
    static readonly Dictionary<QueryErrorCode, (string Indonesian, string English)> _texts = new()
    {
        [QueryErrorCode.Empty] = (
            "Kueri masih kosong. Tulis paling sedikit satu kata, misalnya: banjir jakarta.",
            "The query is empty. Write at least one word, for example: banjir jakarta."),
        [QueryErrorCode.TooLong] = (
            "Kueri sepanjang {0} karakter; paling banyak {1}. Pecah menjadi beberapa topik.",
            "The query has {0} characters; at most {1} are allowed. Split it into several topics."),
        [QueryErrorCode.TooDeep] = (
            "Kurung atau NOT bersarang lebih dari {0} tingkat. Sederhanakan bagian ini.",
            "Parentheses or NOT are nested more than {0} deep. Simplify this part."),
        [QueryErrorCode.TooManyTerms] = (
            "Kueri memuat lebih dari {0} kata. Pakai awalan* atau ~kata, atau pecah menjadi beberapa topik.",
            "The query has more than {0} words. Use prefix* or ~word, or split it into several topics."),
        [QueryErrorCode.OpenGroup] = (
            "Kurung buka di sini tidak ditutup. Tambahkan ) setelah bagian terakhirnya.",
            "This parenthesis is never closed. Add ) behind the last part that belongs to it."),
        [QueryErrorCode.StrayClose] = (
            "Kurung tutup ini tidak punya pasangan. Hapus, atau tambahkan ( di depan.",
            "This closing parenthesis has no partner. Delete it, or add ( in front."),
        [QueryErrorCode.EmptyGroup] = (
            "Di antara kurung ini tidak ada apa-apa. Isi dengan kata, atau hapus kurungnya.",
            "There is nothing between these parentheses. Put a word in, or delete them."),
        [QueryErrorCode.OpenQuote] = (
            "Tanda kutip di sini tidak ditutup. Tambahkan \" di akhir frasa.",
            "This quotation mark is never closed. Add \" at the end of the phrase."),
        [QueryErrorCode.NoWord] = (
            "“{0}” tidak memuat kata yang dapat dicari. Tulis huruf, angka, #tagar, atau emoji.",
            "“{0}” holds no word that can be searched. Write letters, digits, a #tag or an emoji."),
        [QueryErrorCode.MissingLeft] = (
            "{0} perlu sesuatu di kirinya. Tulis kata di depan, atau \"{0}\" bila yang dicari kata itu sendiri.",
            "{0} needs something on its left. Put a word in front, or write \"{0}\" to search for that word itself."),
        [QueryErrorCode.MissingRight] = (
            "{0} perlu sesuatu di kanannya. Tulis kata di belakangnya, atau hapus {0}.",
            "{0} needs something on its right. Put a word behind it, or delete {0}."),
        [QueryErrorCode.LoneMinus] = (
            "Tanda minus ini berdiri sendiri. Tempelkan pada katanya (-hoaks), atau hapus.",
            "This minus stands alone. Attach it to its word (-hoaks), or delete it."),
        [QueryErrorCode.StarInside] = (
            "Tanda * hanya boleh di akhir kata, seperti banjir*. Untuk imbuhan dan ejaan lain pakai ~kata.",
            "* is only possible at the end of a word, as in banjir*. For affixes and spellings use ~word."),
        [QueryErrorCode.ShortPrefix] = (
            "Awalan {0} terlalu pendek. Tulis paling sedikit {1} huruf sebelum *.",
            "The prefix {0} is too short. Write at least {1} letters before the *."),
        [QueryErrorCode.NearNeedsNumber] = (
            "{0} perlu jarak dalam kata antara 1 dan {1}, misalnya NEAR/5.",
            "{0} needs a distance in words between 1 and {1}, for example NEAR/5."),
        [QueryErrorCode.NearNeedsWords] = (
            "NEAR hanya menghubungkan kata, frasa, atau (kata OR kata). Pindahkan bagian ini ke luar NEAR.",
            "NEAR joins only words, phrases or (word OR word). Move this part out of NEAR."),
        [QueryErrorCode.DirectionMark] = (
            "Ada tanda arah tulisan yang tidak terlihat (U+{0}) di sini; kueri jadi terbaca lain dari isinya. Hapus tanda itu.",
            "There is an invisible direction mark (U+{0}) here, which makes the query read differently from what it says. Delete it."),
        [QueryErrorCode.UnknownField] = (
            "Operator {0}: tidak dikenal. {1}Untuk mencari teksnya, tulis dalam tanda kutip.",
            "The operator {0}: is unknown. {1}To search for the text itself, put it in quotation marks."),
        [QueryErrorCode.MissingValue] = (
            "{0}: perlu nilai langsung di belakangnya, misalnya {1}.",
            "{0}: needs a value directly behind it, for example {1}."),
        [QueryErrorCode.UnknownValue] = (
            "“{1}” tidak dikenal untuk {0}:. Pilihan: {2}.",
            "“{1}” is unknown for {0}:. Choose from: {2}."),
        [QueryErrorCode.NotADate] = (
            "“{1}” bukan tanggal. Tulis {0}:2026-11-22; untuk akun pakai author:.",
            "“{1}” is not a date. Write {0}:2026-11-22; for an account use author:."),
        [QueryErrorCode.NotANumber] = (
            "“{1}” bukan bilangan bulat. Tulis misalnya {0}:100.",
            "“{1}” is not a whole number. Write for example {0}:100."),
        [QueryErrorCode.PrefixedAccount] = (
            "Akun tidak dapat dicari dengan *: {0} bisa mengenai orang pribadi. Tulis nama akun resmi lengkap.",
            "Accounts cannot be searched with *: {0} could reach private persons. Write the public account's full name."),
        [QueryErrorCode.MatchesNearlyEverything] = (
            "Bagian ini cocok dengan hampir semua kiriman. Tambahkan kata, frasa, #tagar, atau akun resmi yang wajib ada.",
            "This part matches nearly every post. Add a word, phrase, #tag or public account that must occur."),
        [QueryErrorCode.PrivateAccount] = (
            "{0} tidak ada dalam register akun publik; orang pribadi tidak dipantau. Cari isunya, atau usulkan akun itu ke register dengan alasan.",
            "{0} is not on the public-account register; private persons are not watched. Search for the issue, or propose the account for the register with a reason."),
    };

    /// <summary>The sentence for <paramref name="error"/>.</summary>
    public static string Of(QueryError error, bool indonesian)
    {
        var (id, en) = _texts[error.Code];
        object?[] arguments = [.. error.Arguments];
        if (error.Code == QueryErrorCode.UnknownField)
        {
            var suggestion = error.Arguments[1];
            arguments[1] = suggestion.Length == 0 ? "" : indonesian ? $"Mungkin maksudnya {suggestion}: ? " : $"Did you mean {suggestion}: ? ";
        }

        return string.Format(CultureInfo.InvariantCulture, indonesian ? id : en, arguments);
    }
}
