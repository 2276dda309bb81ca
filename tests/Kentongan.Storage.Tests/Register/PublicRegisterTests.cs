using Kentongan.Listen;

namespace Kentongan.Storage.Tests.Register;

public abstract class PublicRegisterTests : StoreTests
{
    IPublicRegister Register => Store.Get<IPublicRegister>();

    [Fact]
    public async Task An_account_confirmed_twice_is_on_the_register_once_as_confirmed_last()
    {
        await Register.ConfirmAsync(Sample("DinasRekaan"), Token);
        var again = Sample("dinasrekaan") with { Reason = "akun baru", IsOfficial = true };
        await Register.ConfirmAsync(again, Token);
        await Register.ConfirmAsync(Sample("dinasrekaan") with { Channel = Channel.YouTube }, Token);
        var all = await Register.AllAsync(Token);
        Assert.Equal(2, all.Count);
        Assert.Equal(again, all.Single(a => a.Channel == Channel.X));
    }

    [Fact]
    public async Task A_withdrawn_account_is_not_named_any_more()
    {
        await Register.ConfirmAsync(Sample("DinasRekaan"), Token);
        await Register.WithdrawAsync(Channel.X, "DINASREKAAN", Token);
        Assert.Empty(await Register.AllAsync(Token));
    }

    static PublicAccount Sample(string handle) => new()
    {
        Channel = Channel.X,
        Handle = handle,
        Name = "Dinas Rekaan",
        Kind = PublicAccountKind.Institution,
        Reason = "akun dinas",
        ConfirmedBy = "sari",
        ConfirmedAt = SamplePosts.Start,
    };
}
