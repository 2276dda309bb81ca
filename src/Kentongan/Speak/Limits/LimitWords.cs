using System.Globalization;

namespace Kentongan.Speak.Limits;

/// <summary>The sentences that tell a person what to change, in both languages.</summary>
static class LimitWords
{
    static readonly CultureInfo _id = CultureInfo.GetCultureInfo("id-ID"), _en = CultureInfo.GetCultureInfo("en-GB");

    public static LimitObjection TooLong(TextLimit limit, int length)
    {
        var (unitId, unitEn) = Unit(limit.Counting);
        var (fieldId, fieldEn) = Name(limit.Field);
        var over = length - limit.Max;
        return new(
            "too_long",
            over,
            string.Create(_id, $"Pangkas {fieldId}: {over:N0} {unitId} terlalu panjang ({length:N0} dari {limit.Max:N0})."),
            string.Create(_en, $"Shorten the {fieldEn}: it is {over:N0} {unitEn} too long ({length:N0} of {limit.Max:N0})."))
        {
            IsAdvice = limit.IsSoft,
            Field = limit.Field,
        };
    }

    public static LimitObjection TooMany(EntityLimit limit, int count)
    {
        var (id, en) = Name(limit.Entity);
        return new(
            $"too_many_{en.Replace(' ', '_')}",
            count - limit.Max,
            string.Create(_id, $"Kurangi {id}: ada {count:N0}, batasnya {limit.Max:N0}."),
            string.Create(_en, $"Remove some {en}: there are {count:N0}, the limit is {limit.Max:N0}."));
    }

    public static LimitObjection Unwise(EntityLimit limit, int count)
    {
        var (id, en) = Name(limit.Entity);
        return new(
            $"many_{en.Replace(' ', '_')}",
            count - limit.Advised!.Value,
            string.Create(_id, $"Sebaiknya paling banyak {limit.Advised:N0} {id}: ada {count:N0}."),
            string.Create(_en, $"Better use at most {limit.Advised:N0} {en}: there are {count:N0}."))
        {
            IsAdvice = true,
        };
    }

    /// <summary>What a unit is called in a sentence.</summary>
    public static (string Indonesian, string English) Unit(Counting counting) => counting switch
    {
        Counting.Utf8Bytes => ("bita", "bytes"),
        Counting.Utf16Units => ("satuan UTF-16", "UTF-16 units"),
        Counting.WeightedX => ("karakter (bobot X)", "characters (as X weighs them)"),
        _ => ("karakter", "characters"),
    };

    static (string Indonesian, string English) Name(TextField field) => field switch
    {
        TextField.Title or TextField.PhotoTitle => ("judul", "title"),
        TextField.Caption => ("keterangan media", "caption"),
        TextField.PhotoDescription => ("keterangan foto", "photo description"),
        TextField.Tags => ("daftar tag", "list of tags"),
        TextField.Tag => ("tag", "tag"),
        TextField.AltText => ("teks alternatif", "alt text"),
        _ => ("teks", "text"),
    };

    static (string Indonesian, string English) Name(Entity entity) => entity switch
    {
        Entity.Hashtag => ("tagar", "hashtags"),
        Entity.Mention => ("sebutan akun", "mentions"),
        Entity.Link => ("tautan", "links"),
        Entity.Cashtag => ("simbol saham", "cashtags"),
        Entity.Tag => ("tag", "tags"),
        _ => ("bahasa", "languages"),
    };
}
