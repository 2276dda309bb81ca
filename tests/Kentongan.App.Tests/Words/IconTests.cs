using System.Text.Json;
using System.Text.RegularExpressions;

namespace Kentongan.App.Tests.Words;

public sealed partial class IconTests
{
    [Fact]
    public void Every_sign_that_a_page_names_is_drawn()
    {
        var drawn = JsonSerializer.Deserialize<HashSet<string>>(File.ReadAllText(Path.Combine(Repository.App, "Islands", "icons.json")))!;
        var named = Repository.Sources().SelectMany(source => Name().Matches(source)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(drawn));
    }

    [GeneratedRegex("<(?:Icon Name|Empty Icon|Tag [^>]*?Icon)=\"([a-z0-9-]+)\"")]
    private static partial Regex Name();
}
