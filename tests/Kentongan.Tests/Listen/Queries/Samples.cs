using System.Text;
using Kentongan.Listen.Queries;

namespace Kentongan.Tests.Listen.Queries;

/// <summary>Random queries and posts over a vocabulary so small that they often meet.</summary>
sealed class Samples(int seed)
{
    static readonly string[] _words =
    [
        "banjir", "Banjir", "BANJIR", "kebanjiran", "membanjiri", "jakarta", "Jakarta", "bbm", "BBM", "harga", "naik", "anak-anak", "anak",
        "dan", "atau", "bukan", "Rp 50.000", "50.000", "bangeeet", "banget", "jum'at", "Jumat", "🔥", "covid-19", "rumah", "sakit", "rumah sakit", "café", "cafe", "раsar", "pasar",
    ];

    static readonly string[] _tags = ["#banjir", "#Banjir", "#BBM", "#jakarta", "#PrayForJakarta"];
    static readonly string[] _accounts = ["@kemenkes", "@BNPB", "@warga_biasa"];
    static readonly string[] _links = ["https://www.detik.com/berita/banjir", "news.detik.com/x", "http://bps.go.id/?a=1", "https://t.co/abc"];
    static readonly string[] _marks = [", ", ". ", "! ", " ", " ", " ", " \n", " - "];

    readonly Random _random = new(seed);

    public static QueryOptions Options { get; } = new()
    {
        RootOf = word => word.Replace("ke", "", StringComparison.Ordinal).Replace("mem", "", StringComparison.Ordinal).TrimEnd('a', 'i', 'n'),
        PlacesNamed = name => name == "magelang" ? ["33.71", "33.08"] : [],
        IsPublic = handle => handle is "kemenkes" or "bnpb",
    };

    public string Text()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(0, 14); i > 0; i--)
        {
            text.Append(_random.Next(12) switch { 0 => Pick(_tags), 1 => Pick(_accounts), 2 => Pick(_links), _ => Pick(_words) }).Append(Pick(_marks));
        }

        return text.ToString();
    }

    public void Fill(Searchable post)
    {
        post.Clear();
        post.Channel = (Channel)_random.Next(0, 5);
        post.Kind = (PostKind)_random.Next(0, 6);
        post.Language = Pick(["ind", "eng", "und"]);
        post.Sentiment = (Sentiment)_random.Next(0, 4);
        post.Emotion = (Emotion)_random.Next(0, 7);
        post.MessageKind = (MessageKind)_random.Next(0, 5);
        post.Place = Pick([null, "33.71", "33.71.02", "33", "31"]);
        post.PlaceName = Pick([null, "Kota Magelang", "Jakarta, Indonesia"]);
        post.Author = Pick([null, "kemenkes", "BNPB"]);
        post.HasMedia = _random.Next(2) == 0;
        post.CreatedAt = new DateTimeOffset(2026, 11, _random.Next(18, 26), 12, 0, 0, TimeSpan.FromHours(7));
        post.Engagement = Pick<long?>([null, 0, 5, 100]);
        post.Hashtags = _random.Next(4) == 0 ? ["banjir", "bbm"] : [];
        post.Mentions = _random.Next(4) == 0 ? ["bnpb"] : [];
        post.ListedLinks = _random.Next(4) == 0 ? ["https://detik.com/y"] : [];
        post.Read(Text(), _random.Next(3) == 0 ? Text() : null);
    }

    /// <summary>A query in text form, always well written.</summary>
    public string Query(int depth = 3) => _random.Next(depth > 0 ? 12 : 5) switch
    {
        0 or 1 => Positional(),
        2 => Field(),
        3 => "-" + Positional(),
        4 => Pick(["NOT ", "BUKAN "]) + Field(),
        5 or 6 => "(" + Query(depth - 1) + Pick([" OR ", " ATAU ", " atau ", " or "]) + Query(depth - 1) + ")",
        7 => "-(" + Query(depth - 1) + ")",
        8 => NearText(),
        _ => Query(depth - 1) + Pick([" ", " AND ", " DAN ", " dan "]) + Query(depth - 1),
    };

    string NearText()
    {
        var left = _random.Next(3) == 0 ? $"({Positional()} OR {Positional()})" : Positional();
        var tail = _random.Next(4) == 0 ? $" NEAR/2 {Positional()}" : "";
        return $"{left} NEAR/{_random.Next(1, 6)} {Positional()}{tail}";
    }

    string Positional() => _random.Next(9) switch
    {
        0 => "\"" + Pick(_words) + " " + Pick(_words) + "\"",
        1 => Pick(["banj*", "#ban*", "ke*", "ja*", "\"harga na*\""]),
        2 => Pick(["=BBM", "=\"Banjir\"", "case:Jakarta", "=\"rumah sakit\"", "=#BBM"]),
        3 => Pick(["~banjir", "~anak-anak", "~\"harga naik\"", "~kebanjiran"]),
        4 => Pick(_tags),
        5 => Pick(_accounts),
        _ => "\"" + Pick(_words) + "\"",
    };

    string Field() => Pick(
    [
        "channel:x", "channel:x,youtube", "kanal:(fb ATAU ig)", "lang:id", "bahasa:en", "sentiment:negative", "sentimen:positif,netral", "emotion:anger", "kind:question",
        "is:repost", "is:reply", "is:quote", "is:original", "is:article", "has:link", "has:media", "from:2026-11-20", "to:2026-11-22", "to:2026-11-22T12:00:00+07:00",
        "min_engagement:5", "place:33.71", "place:3371", "place:magelang", "tempat:jakarta", "author:kemenkes", "domain:detik.com", "domain:go.id", "url:detik.com/ber", "https://t.co/abc",
    ]);

    T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
