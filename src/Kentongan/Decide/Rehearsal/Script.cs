namespace Kentongan.Decide.Rehearsal;

/// <summary>The texts of a scenario by who needs them: a shelf for each wave, the shapes of a post, tags and emoji.</summary>
sealed class Script
{
    readonly Shelf[] _bodies;
    readonly Dictionary<(ScenarioRole, Channel), Shelf> _forms = [];
    readonly Shelf[] _emoji;
    readonly string[] _calmTags;
    readonly string[] _fanTags;
    readonly IReadOnlyList<string> _tags;

    public Script(Scenario scenario, Phrasebook phrases)
    {
        _bodies = [.. scenario.Waves.Select(wave => phrases.Shelf(Key(wave.Role), wave.Narrative))];
        _emoji = [.. Enum.GetValues<Emotion>().Select(emotion => phrases.Shelf(emotion == Emotion.Unknown ? "emoji-neutral" : "emoji-" + Name(emotion)))];
        _calmTags = phrases.Lines("tagar-santai");
        _fanTags = phrases.Lines("tagar-penggemar");
        _tags = scenario.Hashtags;
        foreach (var role in Enum.GetValues<ScenarioRole>())
        {
            foreach (var channel in Enum.GetValues<Channel>())
            {
                _forms[(role, channel)] = Form(phrases, role, channel);
            }
        }

        Answers = phrases.Shelf("answer");
        Leads = phrases.Shelf("lead");
        Paragraphs = phrases.Shelf("paragraph");
        Reporters = phrases.Blocks("reporter");
    }

    public Shelf Answers { get; }
    public Shelf Leads { get; }
    public Shelf Paragraphs { get; }

    /// <summary>What a reporter may have seen.</summary>
    public IReadOnlyList<Block> Reporters { get; }

    public Section Body(int wave, Dice dice) => _bodies[wave].Pick(dice);

    public Block Form(ScenarioRole role, Channel channel, Dice dice) => dice.Pick(_forms[(role, channel)].Pick(dice).Blocks);

    public Block Emoji(Emotion emotion, Dice dice) => dice.Pick(_emoji[(int)emotion].Pick(dice).Blocks);

    /// <summary>The tags that go with a role; a scenario lists its common ones more than once.</summary>
    public IReadOnlyList<string> Tags(ScenarioRole role) => role switch
    {
        ScenarioRole.Calm => _calmTags,
        ScenarioRole.Fandom => _fanTags,
        _ => _tags,
    };

    static Shelf Form(Phrasebook phrases, ScenarioRole role, Channel channel)
    {
        var own = "form-" + Key(role);
        return phrases.Shelf(phrases.Has(own + "-" + Length(channel)) ? own + "-" + Length(channel) : phrases.Has(own) ? own : "form-" + Length(channel));
    }

    static string Length(Channel channel) => channel switch
    {
        Channel.Facebook or Channel.Telegram => "long",
        Channel.YouTube or Channel.TikTok or Channel.Instagram => "comment",
        _ => "short",
    };

    static string Key(ScenarioRole role) => role switch
    {
        ScenarioRole.CampaignSynchronised => "campaign-synchronised",
        ScenarioRole.CampaignOfficial => "campaign-official",
        ScenarioRole.News => "headline",
        ScenarioRole.Answer => "answer",
        _ => Name(role),
    };

    static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
