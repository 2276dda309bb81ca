using Kentongan.Listen.Outlets;

namespace Kentongan.Storage.Tests.Outlets;

/// <summary>What every engine owes to the register of outlets.</summary>
public abstract class OutletTests : StoreTests
{
    [Fact]
    public async Task An_outlet_is_kept_once_changed_in_place_and_removed()
    {
        var outlets = Store.Get<IOutlets>();
        var first = new Outlet("Kabar Contoh", "contoh.id", OutletKind.Regional) { Region = "Papua", Zone = 9 };
        await outlets.KeepAsync(first, Token);
        await outlets.KeepAsync(new("Antar Contoh", "antar.id", OutletKind.NewsAgency), Token);
        await outlets.KeepAsync(first with { PressCouncilVerified = true }, Token);
        Assert.Equal(["antar.id", "contoh.id"], (await outlets.AllAsync(Token)).Select(outlet => outlet.Site));
        var kept = await outlets.FindAsync("contoh.id", Token);
        Assert.Equal(("Papua", 9, true), (kept!.Region, kept.Zone, kept.PressCouncilVerified));
        await outlets.RemoveAsync("contoh.id", Token);
        Assert.Null(await outlets.FindAsync("contoh.id", Token));
    }
}
