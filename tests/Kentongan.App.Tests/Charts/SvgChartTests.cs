using System.Globalization;
using System.Xml.Linq;
using Kentongan.App.Charts;

namespace Kentongan.App.Tests.Charts;

public sealed class SvgChartTests
{
    static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(ChartForm.Bars)]
    [InlineData(ChartForm.Columns)]
    public void A_picture_is_well_formed_whatever_people_wrote_and_carries_its_facts(ChartForm form)
    {
        var (drawn, height) = SvgChart.Draw(Sheet(form, [new("<script>alert(1)</script> \u0001 & \"kata\" \uD83D", [5, 2]), new("😀 banjir", [10, null])]), CultureInfo.InvariantCulture);
        var picture = XDocument.Parse(drawn);
        Assert.Equal(height.ToString(CultureInfo.InvariantCulture), picture.Root!.Attribute("height")!.Value);
        Assert.Empty(picture.Descendants(_svg + "script"));
        var words = string.Join('\n', picture.Descendants(_svg + "text").Select(text => text.Value));
        Assert.Contains("Kueri: banjir -<konser>", words, StringComparison.Ordinal);
        Assert.Contains("n: 15", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_are_as_long_as_their_numbers()
    {
        var (drawn, _) = SvgChart.Draw(Sheet(ChartForm.Bars, [new("a", [10]), new("b", [5]), new("c", [0])]), CultureInfo.InvariantCulture);
        var widths = XDocument.Parse(drawn).Descendants(_svg + "rect").Skip(1).Select(bar => double.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(2, widths.Count);
        Assert.Equal(2, widths[0] / widths[1], 2);
    }

    [Fact]
    public void Nothing_to_draw_is_still_a_picture() =>
        Assert.NotNull(XDocument.Parse(SvgChart.Draw(Sheet(ChartForm.Columns, []), CultureInfo.InvariantCulture).Svg).Root);

    [Fact]
    public void No_bars_are_still_a_picture() =>
        Assert.NotNull(XDocument.Parse(SvgChart.Draw(Sheet(ChartForm.Bars, []), CultureInfo.InvariantCulture).Svg).Root);

    static ChartSheet Sheet(ChartForm form, IReadOnlyList<ChartRow> rows) => new()
    {
        Name = "uji",
        Title = "Uji & coba",
        Form = form,
        LabelName = "Kata",
        Series = [new("Jumlah", "wood")],
        Rows = rows,
        Facts = [KeyValuePair.Create("Kueri", "banjir -<konser>"), KeyValuePair.Create("n", "15"), KeyValuePair.Create("Galat", string.Join(' ', Enumerable.Repeat("panjang", 60)))],
    };
}
