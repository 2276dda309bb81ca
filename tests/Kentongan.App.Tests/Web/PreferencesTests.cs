using Kentongan.App.Web;

namespace Kentongan.App.Tests.Web;

public sealed class PreferencesTests
{
    [Theory]
    [InlineData("/topik/3?q=a", true)]
    [InlineData("//elsewhere.example", false)]
    [InlineData("/\\elsewhere.example", false)]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_form_leads_back_to_this_site_only(string? address, bool isLocal) => Assert.Equal(isLocal, Preferences.IsLocal(address));
}
