using Kentongan.Listen;
using Kentongan.Listen.Queries;

namespace Kentongan.Understand.Ingesting;

/// <summary>Lays out a kept post as queries see it.</summary>
public static class Showing
{
    /// <summary>Everything but the words, which the caller reads from the tokenisation that it has.</summary>
    public static void Facts(Searchable seen, HeardPost heard, Annotation facts)
    {
        (seen.Channel, seen.Kind, seen.Language) = (heard.Channel, heard.Kind, facts.Language);
        (seen.Sentiment, seen.Emotion, seen.MessageKind) = (facts.Sentiment, facts.Emotion, facts.Kind);
        (seen.Place, seen.PlaceName, seen.HasMedia) = (facts.Place, heard.Place, heard.HasMedia);
        (seen.CreatedAt, seen.Engagement) = (heard.CreatedAt, heard.Metrics?.Engagement);
        (seen.Author, seen.Hashtags, seen.ListedLinks) = (heard.Author.PublicHandle, heard.Hashtags, heard.Links);
        seen.Mentions = Public(heard.Mentions);
    }

    static IReadOnlyList<string> Public(IReadOnlyList<AccountRef> accounts)
    {
        foreach (var account in accounts)
        {
            if (account.PublicHandle is not null)
            {
                return [.. accounts.Select(each => each.PublicHandle).OfType<string>()];
            }
        }

        return [];
    }
}
