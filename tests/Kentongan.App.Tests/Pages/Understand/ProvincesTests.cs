using Kentongan.App.Pages.Understand;

namespace Kentongan.App.Tests.Pages.Understand;

public sealed class ProvincesTests
{
    [Fact]
    public void Every_one_of_the_38_provinces_has_a_tile_of_its_own()
    {
        Assert.Equal(38, Provinces.All.Select(tile => tile.Code).Distinct().Count());
        Assert.Equal(38, Provinces.All.Select(tile => (tile.Column, tile.Row)).Distinct().Count());
        Assert.All(Provinces.All, tile => Assert.True(tile.Column < Provinces.Columns && tile.Row < Provinces.Rows));
    }
}
