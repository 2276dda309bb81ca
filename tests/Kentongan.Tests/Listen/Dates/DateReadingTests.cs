using System.Globalization;
using Kentongan.Listen.Dates;

namespace Kentongan.Tests.Listen.Dates;

public sealed class DateReadingTests
{
    [Theory]
    [InlineData("Sabtu, 22 November 2026 | 10:15 WIB", "2026-11-22T10:15:00+07:00")]
    [InlineData("Minggu, 22 Nov 2026 10:15 WIB", "2026-11-22T10:15:00+07:00")]
    [InlineData("Senin (23/11/2026) pukul 08.30 WITA", "2026-11-23T08:30:00+08:00")]
    [InlineData("Jum'at, 1 Agustus 2025 - 19:05 WIT", "2025-08-01T19:05:00+09:00")]
    [InlineData("Jumat, 03 Okt 2025 13:20 WIB", "2025-10-03T13:20:00+07:00")]
    [InlineData("Kamis 31 Desember 2020, Pkl. 23.59 WIB", "2020-12-31T23:59:00+07:00")]
    [InlineData("Diperbarui: 5 Peb 2019 07:00 WIB", "2019-02-05T07:00:00+07:00")]
    [InlineData("12 Mei 2021 jam 7.30 malam", "2021-05-12T19:30:00Z")]
    [InlineData("17 Agt 2024", "2024-08-17T00:00:00Z")]
    [InlineData("28 Dec 2012;2:07 AM", "2012-12-28T02:07:00Z")]
    [InlineData("10:15 PM - 28 Dec 2012", "2012-12-28T22:15:00Z")]
    [InlineData("2018-03-01 07:12:10", "2018-03-01T07:12:10Z")]
    [InlineData("Tue Jan 28 03:04:05 +0000 2020", "2020-01-28T03:04:05Z")]
    [InlineData("2020-01-28T03:04:05.123+07:00", "2020-01-28T03:04:05.123+07:00")]
    [InlineData("1580180645", "2020-01-28T03:04:05Z"), InlineData("1580180645123", "2020-01-28T03:04:05.123Z"), InlineData("1580180645.5", "2020-01-28T03:04:05.5Z")]
    [InlineData("20260122", "2026-01-22T00:00:00Z"), InlineData("20260122T101500Z", "2026-01-22T10:15:00Z"), InlineData("20260122101500", "2026-01-22T10:15:00Z")]
    [InlineData("22/11/2026 10:15", "2026-11-22T10:15:00Z"), InlineData("22.11.2026 10.15.30", "2026-11-22T10:15:30Z"), InlineData("22-11-2026", "2026-11-22T00:00:00Z")]
    [InlineData("Sun, 11/22/2026 - 19:19", "2026-11-22T19:19:00Z"), InlineData("03/04/2026 1:05 PM", "2026-03-04T13:05:00Z")]
    [InlineData("22-Nov-2026 10:15", "2026-11-22T10:15:00Z"), InlineData("22 November 2026, 10:15 GMT+7", "2026-11-22T10:15:00+07:00")]
    [InlineData("2026年11月22日 10時15分", "2026-11-22T10:15:00Z"), InlineData("2026-11-22T24:00:00Z", "2026-11-23T00:00:00Z")]
    [InlineData("2026-11-22 10:15:00 UTC", "2026-11-22T10:15:00Z"), InlineData("2026-11-22 10:15:00 Asia/Makassar", "2026-11-22T10:15:00+08:00")]
    public void Dates_are_read_as_people_and_programs_write_them(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), DateReading.Read(text)?.Time);

    [Theory]
    [InlineData(""), InlineData("kemarin sore"), InlineData("32 Januari 2026"), InlineData("29 Februari 2023"), InlineData("10:15 WIB"), InlineData("22 Foo 2026"), InlineData("2026-13-01")]
    [InlineData("1.90E+18"), InlineData("999999999999999999999999"), InlineData("2026-11-22T25:00:00Z"), InlineData("halo"), InlineData("-"), InlineData("12"), InlineData("+07:00")]
    public void What_is_no_date_is_refused(string text) => Assert.Null(DateReading.Read(text));

    [Theory]
    [InlineData("22-11-26 09:00", "2026-11-22T09:00:00+07:00"), InlineData("2018-03-01 07:12:10", "2018-03-01T07:12:10+07:00"), InlineData("43858.5", "2020-01-28T12:00:00+07:00")]
    public void Indonesian_files_are_read_day_first_and_in_jakarta_time(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), DateReading.Read(text, DateRules.Import)?.Time);

    [Fact]
    public void In_a_file_a_short_number_is_no_date() => Assert.Null(DateReading.Read("031231", DateRules.Import));

    [Fact]
    public void What_the_text_does_not_tell_is_marked()
    {
        Assert.Equal((false, false), Told("22 November 2026"));
        Assert.Equal((true, false), Told("22 November 2026 10.15"));
        Assert.Equal((true, true), Told("22 November 2026 10.15 WIB"));
    }

    [Fact]
    public void A_column_shows_its_own_order()
    {
        Assert.Equal(DateOrder.MonthFirst, DateOrderGuess.Of(["03/04/2026", "11/22/2026", "x"]));
        Assert.Equal(DateOrder.DayFirst, DateOrderGuess.Of(["03/04/2026 10:00", "22/11/2026 10:00"]));
        Assert.Null(DateOrderGuess.Of(["03/04/2026"]));
    }

    [Fact]
    public void Every_moment_is_read_back_from_every_usual_form()
    {
        var random = new Random(5);
        string[] forms = ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz", "ddd, dd MMM yyyy HH:mm:ss zzz", "dddd, d MMMM yyyy HH:mm:ss zzz", "dd/MM/yyyy HH:mm:ss zzz", "ddd MMM d HH:mm:ss zzz yyyy"];
        foreach (var culture in new[] { "id-ID", "en-US", "fr-FR", "de-DE" }.Select(CultureInfo.GetCultureInfo))
        {
            for (var i = 0; i < 300; i++)
            {
                var moment = DateTimeOffset.FromUnixTimeSeconds(random.NextInt64(0, 4_000_000_000)).ToOffset(TimeSpan.FromHours(random.Next(-11, 13)));
                var text = moment.ToString(forms[i % forms.Length], culture);
                var read = DateReading.Read(text);
                Assert.True(moment == read?.Time, $"{culture}: {text} → {read}");
            }
        }
    }

    [Fact]
    public void No_text_makes_it_fail()
    {
        var random = new Random(9);
        var pieces = new[] { "22", "2026", "Nov", "mei", ":", "-", "/", ".", " ", "+", "07", "T", "Z", "WIB", "(", "pm", "년", "9999999999", "é", "0", "Asia/", "\0" };
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            DateReading.Read(text);
            DateReading.Read(text, DateRules.Import);
        }
    }

    static (bool Time, bool Zone) Told(string text) => (DateReading.Read(text)!.Value.HasTime, DateReading.Read(text)!.Value.HasZone);
}
