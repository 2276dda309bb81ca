using Kentongan.Bench.Annotate;
using Kentongan.Decide.Rehearsal;

namespace Kentongan.Bench.Duplicates;

/// <summary>
/// A stream in which texts are passed on: one in twelve is copied up to a dozen times, with the edits that people and campaigns make.
/// </summary>
sealed class CopiedPosts(int seed)
{
    const int CopiedOf = 12;
    const int MostCopies = 12;
    const int WordsAnEdit = 12;

    static readonly string[] _additions = ["@andi_contoh", "https://contoh.id/abc", "!!!", "…", "@budi_contoh @cici_contoh", "Sebarkan!", "🙏", "#viral", "RT @budi_contoh:", "tolong"];

    readonly Random _random = new(seed);

    /// <summary>The rehearsal's posts, whose families of similar sentences are hard to tell apart.</summary>
    public string[] OfRehearsal(int count) => Make(count, [.. new Simulation(Scenarios.All[0], count, seed, Simulation.UsualStart).Play().Select(simulated => simulated.Post.Text)]);

    /// <summary>Tweets, headlines and reviews of the shared data.</summary>
    public string[] OfRealTexts(int count) => Make(count, AnnotateSamples.Posts(count));

    string[] Make(int count, string[] originals)
    {
        var posts = new List<string>(count + MostCopies);
        for (var i = 0; posts.Count < count; i++)
        {
            posts.Add(originals[i]);
            for (var copies = _random.Next(CopiedOf) == 0 ? _random.Next(1, MostCopies) : 0; copies > 0; copies--)
            {
                posts.Add(Copy(originals[i], originals));
            }
        }

        var stream = posts.Take(count).ToArray();
        _random.Shuffle(stream);
        return stream;
    }

    /// <summary>A word in twelve, at most, is dropped or changed; every copy gets a sign, a name, an address or a word besides.</summary>
    string Copy(string text, string[] others)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var edits = _random.Next(1 + (words.Count / WordsAnEdit)); edits > 0 && words.Count > 1; edits--)
        {
            Edit(words, others);
        }

        words.Insert(_random.Next(2) == 0 ? 0 : words.Count, _additions[_random.Next(_additions.Length)]);
        return string.Join(' ', words);
    }

    void Edit(List<string> words, string[] others)
    {
        var at = _random.Next(words.Count);
        switch (_random.Next(4))
        {
            case 0:
                words.RemoveAt(at);
                break;
            case 1:
                words[at] = words[at].ToUpperInvariant() + "!!";
                break;
            default:
                words[at] = AnyWord(others[_random.Next(others.Length)]);
                break;
        }
    }

    static string AnyWord(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var word, ..] ? word : "kata";
}
