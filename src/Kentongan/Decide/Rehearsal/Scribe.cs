namespace Kentongan.Decide.Rehearsal;

/// <summary>Puts a post's words together: what is said, in whose voice, with which tags, names and addresses.</summary>
sealed class Scribe(Scenario scenario, Script script, Dice dice)
{
    readonly Typist _typist = new(dice, scenario.City, scenario.Region);

    public string Text => _typist.Text.ToString();
    public District District => _typist.District!;
    public District? NamedDistrict => _typist.NamedDistrict;

    public void Begin(Account account, Section section)
    {
        _typist.Clear();
        _typist.Voice = account.Voice;
        _typist.District = account.Group == "warga" && dice.Chance(0.6) ? account.Home : dice.Pick(scenario.Districts);
        _typist.Body = section.Blocks;
    }

    public void Write(string text) => _typist.Write(text);

    /// <summary>A block of the section, as it stands.</summary>
    public void Write(Section section) => _typist.Write(dice.Pick(section.Blocks));

    /// <summary>What an outlet's article says of the events of the day.</summary>
    public string Article()
    {
        _typist.Clear();
        Write(script.Leads.Pick(dice));
        for (var more = 1 + dice.Below(3); more > 0; more--)
        {
            _typist.Write("\n\n");
            Write(script.Paragraphs.Pick(dice));
        }

        return Text;
    }

    /// <summary>What the section has to say, in the shape of the channel; <paramref name="verbatim"/> keeps it as it was written.</summary>
    public void Say(ScenarioRole role, Channel channel, Section section, bool verbatim)
    {
        var start = _typist.Length;
        _typist.Voice = verbatim ? Voice.Formal : _typist.Voice;
        _typist.Write(script.Form(role, channel, dice));
        _typist.Trim();
        if (verbatim)
        {
            return;
        }

        _typist.Roughen(start);
        if (dice.Chance(_typist.Voice.Emoji))
        {
            _typist.Write(" ");
            _typist.Write(script.Emoji(section.Emotion ?? RoleHabits.Of(role).Emotion, dice));
        }
    }

    public void Mention(string handle)
    {
        _typist.Write("@");
        _typist.Write(handle);
        _typist.Write(" ");
    }

    public void Tag(ScenarioRole role, Channel channel)
    {
        _typist.Trim();
        var tags = script.Tags(role);
        var first = dice.Below(tags.Count);
        var count = dice.Chance(role == ScenarioRole.Fandom ? 0.9 : ChannelMix.HashtagRate(channel)) ? 1 + dice.Below(3) : 0;
        for (var tag = 0; tag < count; tag++)
        {
            _typist.Write(" #");
            _typist.Write(tags[(first + tag) % tags.Count]);
        }

        if (dice.Chance(0.12))
        {
            _typist.Write(" #LATIHAN");
        }
    }

    /// <summary>People pass on addresses of articles that are out already; a petition brings its own.</summary>
    public string? Link(ScenarioRole role, Channel channel, Recent recent)
    {
        if (role == ScenarioRole.Petition)
        {
            return Marks.Address(_typist.Text);
        }

        if (role is ScenarioRole.Calm or ScenarioRole.Fandom || channel is Channel.Instagram or Channel.TikTok || !dice.Chance(0.06) ||
            !recent.TryPick(Channel.News, ScenarioRole.News, dice, out var article))
        {
            return null;
        }

        _typist.Write(" ");
        _typist.Write(article.Url);
        return article.Url;
    }
}
