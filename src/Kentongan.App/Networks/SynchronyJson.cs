using Kentongan.Understand.Networks;

namespace Kentongan.App.Networks;

/// <summary>Groups in step for a program: the same that the page shows, no more.</summary>
public static class SynchronyJson
{
    public static object Of(SynchronyReading reading) => new
    {
        reading.Window,
        reading.Mentions,
        reading.Judged,
        reading.OfficialReposts,
        Groups = reading.Groups.Select(group => new
        {
            Accounts = group.Members.Count,
            PublicAccounts = group.Members.Select(member => member.Handle).OfType<string>(),
            Pseudonyms = group.ShowsMembers ? group.Members.Where(member => member.Handle is null).Select(member => member.Key.ToString()) : [],
            group.Officials,
            group.IsOfficialCampaign,
            group.AmplifiesOfficial,
            group.Together,
            group.ByChance,
            group.P,
            group.Q,
            group.MedianSeconds,
            group.Things,
        }),
    };
}
