using System.Globalization;

namespace Kentongan.Decide.Rehearsal;

/// <summary>Writes one post after the other: who speaks where, to whom, in what words, and what is true of it.</summary>
sealed class Stage
{
    readonly Simulation _simulation;
    readonly Scenario _scenario;
    readonly Script _script;
    readonly Cast _cast;
    readonly Dice _dice;
    readonly Scribe _scribe;
    readonly Album _album;
    readonly Newsroom _newsroom;
    readonly Recent _recent = new();
    readonly string _idPrefix;
    long _number;

    public Stage(Simulation simulation, Script script, Cast cast, Dice dice)
    {
        (_simulation, _scenario, _script, _cast, _dice) = (simulation, simulation.Scenario, script, cast, dice);
        (_scribe, _album, _newsroom) = (new(_scenario, script, dice), new(simulation), new(simulation, script));
        _idPrefix = string.Create(CultureInfo.InvariantCulture, $"latihan-{_scenario.Name}-{simulation.Seed}-");
    }

    /// <summary>The next post, which belongs to <paramref name="turn"/>.</summary>
    public SimulatedPost Perform(in Turn turn)
    {
        _number++;
        var at = _simulation.Start.AddMinutes(turn.Minute).AddMilliseconds(turn.Millisecond);
        var wave = _scenario.Waves[turn.Wave];
        if (turn.Burst >= 0)
        {
            return Burst(turn, wave, at);
        }

        var channel = ChannelMix.Pick(wave.Role, _dice);
        return wave.Role switch
        {
            _ when Repeats(wave, channel, out var original) => Repost(original, at),
            ScenarioRole.News when channel == Channel.News => Article(turn.Wave, at),
            ScenarioRole.News => Teaser(turn.Wave, channel, at),
            ScenarioRole.Statement => Statement(turn.Wave, channel, at),
            ScenarioRole.Answer => Answer(turn.Wave, channel, at),
            _ => Citizen(turn.Wave, wave.Role, channel, at),
        };
    }

    bool Repeats(Wave wave, Channel channel, out Trace original)
    {
        original = default;
        return ChannelMix.CanRepost(channel)
            && _dice.Chance(RoleHabits.Of(wave.Role).RepostRate)
            && _recent.TryPick(channel, wave.Role, _dice, out original);
    }

    SimulatedPost Repost(in Trace original, DateTimeOffset at)
    {
        var account = _cast.Citizen(original.Channel, _dice);
        var text = original.Channel == Channel.X ? string.Concat("RT @", original.Handle, ": ", original.Text) : original.Text;
        var post = Draft(original.Channel, account, at, text) with
        {
            Kind = PostKind.Repost,
            RepostOf = original.NativeId,
            RepostOfHandle = original.Handle,
        };
        return new(post, original.Truth with { Group = account.Group });
    }

    SimulatedPost Citizen(int wave, ScenarioRole role, Channel channel, DateTimeOffset at)
    {
        var account = _cast.Citizen(channel, _dice);
        var section = _script.Body(wave, _dice);
        var answers = TryFindParent(role, channel, out var parent);
        var quotes = !answers && channel is Channel.X or Channel.Threads && role != ScenarioRole.Calm && _dice.Chance(0.07) &&
            _recent.TryPick(channel, _dice.Chance(0.5) ? ScenarioRole.News : role, _dice, out parent);
        _scribe.Begin(account, section);
        if (answers && channel is Channel.X)
        {
            _scribe.Mention(parent.Handle);
        }

        _scribe.Say(role, channel, section, role is ScenarioRole.Petition);
        if (!answers && !quotes && role is ScenarioRole.Complaint or ScenarioRole.Question && _dice.Chance(0.4))
        {
            _scribe.Write(" ");
            _scribe.Mention(_cast.Official(_dice).Handle);
        }

        _scribe.Tag(role, channel);
        var link = _scribe.Link(role, channel, _recent);
        var shows = channel is Channel.Instagram or Channel.TikTok or Channel.YouTube ? !answers : role == ScenarioRole.Event && _dice.Chance(0.4);
        var post = Draft(channel, account, at, _scribe.Text) with
        {
            Kind = answers ? ChannelMix.Answering(channel) : quotes ? PostKind.Quote : ChannelMix.Opening(channel),
            InReplyTo = answers ? parent.NativeId : null,
            InReplyToHandle = answers ? parent.Handle : null,
            QuoteOf = quotes ? parent.NativeId : null,
            Links = link is null ? [] : [link],
            Media = shows ? [_album.Citizen(wave, role == ScenarioRole.Event, _number)] : [],
            Place = _dice.Chance(0.12) ? _scribe.District.Name + ", " + _scenario.City : null,
        };
        return Publish(post, account, Truth(role, section, account.Group), RoleHabits.Of(role).Pull);
    }

    bool TryFindParent(ScenarioRole role, Channel channel, out Trace parent)
    {
        parent = default;
        if (role is ScenarioRole.Calm or ScenarioRole.Petition or ScenarioRole.Fandom)
        {
            return _dice.Chance(ChannelMix.CommentRate(channel) * 0.5) && _recent.TryPick(channel, role, _dice, out parent);
        }

        return _dice.Chance(ChannelMix.CommentRate(channel)) && _recent.TryPick(channel, Upstream(role), _dice, out parent);
    }

    /// <summary>Under what people write: the agency's post, the news, the talk of the others.</summary>
    ScenarioRole Upstream(ScenarioRole role) => role == ScenarioRole.Rebuttal
        ? ScenarioRole.Rumour
        : _dice.Below(10) switch { < 4 => ScenarioRole.Statement, < 8 => ScenarioRole.News, _ => ScenarioRole.Event };

    SimulatedPost Statement(int wave, Channel channel, DateTimeOffset at)
    {
        var account = _cast.Official(_dice);
        var section = _script.Body(wave, _dice);
        _scribe.Begin(account, section);
        _scribe.Say(ScenarioRole.Statement, channel, section, verbatim: true);
        _scribe.Write(" #LATIHAN");
        var post = Draft(channel, account, at, _scribe.Text) with { Kind = ChannelMix.Opening(channel), Media = _dice.Chance(0.5) ? [_album.Statement(wave)] : [] };
        return Publish(post, account, Truth(ScenarioRole.Statement, section, account.Group), RoleHabits.Of(ScenarioRole.Statement).Pull);
    }

    SimulatedPost Answer(int wave, Channel channel, DateTimeOffset at)
    {
        var asked = _dice.Chance(0.6) ? ScenarioRole.Question : ScenarioRole.Complaint;
        if (!_recent.TryPick(channel, asked, _dice, out var question))
        {
            return Statement(wave, channel, at);
        }

        var account = _cast.Official(_dice);
        var section = _script.Answers.Pick(_dice);
        _scribe.Begin(account, section);
        _scribe.Mention(question.Handle);
        _scribe.Say(ScenarioRole.Answer, channel, section, verbatim: true);
        var post = Draft(channel, account, at, _scribe.Text) with
        {
            Kind = ChannelMix.Answering(channel),
            InReplyTo = question.NativeId,
            InReplyToHandle = question.Handle,
        };
        return Publish(post, account, Truth(ScenarioRole.Answer, section, account.Group), RoleHabits.Of(ScenarioRole.Answer).Pull);
    }

    SimulatedPost Article(int wave, DateTimeOffset at)
    {
        var (outlet, section, title) = Headline(wave);
        var paragraphs = Report.Split(_scribe.Article());
        var url = outlet.Site + at.ToString("/yyyy/MM/dd/", CultureInfo.InvariantCulture) + Id();
        var report = _newsroom.Print(new(outlet, title, paragraphs, url, at, Truth(ScenarioRole.News, section, outlet.Group)), _number, _scribe.District);
        var post = Draft(Channel.News, outlet, at, report.Text) with { NativeId = url, Url = url, Title = report.Title, Kind = PostKind.Article, Media = [Album.Lead(url)] };
        return Publish(post, outlet, report.Truth, RoleHabits.Of(ScenarioRole.News).Pull);
    }

    SimulatedPost Teaser(int wave, Channel channel, DateTimeOffset at)
    {
        var (outlet, section, title) = Headline(wave);
        var known = _recent.TryPick(Channel.News, ScenarioRole.News, _dice, out var article);
        var links = known && channel is Channel.X or Channel.Facebook;
        var text = links ? string.Concat(title, " #LATIHAN ", article.Url) : title + " #LATIHAN";
        var post = Draft(channel, outlet, at, text) with
        {
            Kind = ChannelMix.Opening(channel),
            Links = links ? [article.Url!] : [],
            HasMedia = true,
            Media = links ? [Album.Lead(article.Url!)] : [],
        };
        return Publish(post, outlet, Truth(ScenarioRole.News, section, outlet.Group), RoleHabits.Of(ScenarioRole.News).Pull);
    }

    (Account Outlet, Section Section, string Title) Headline(int wave)
    {
        var outlet = _cast.Outlet(_dice);
        var section = _script.Body(wave, _dice);
        _scribe.Begin(outlet, section);
        _scribe.Write(section);
        return (outlet, section, _scribe.Text);
    }

    /// <summary>A burst's text depends on the burst alone, so that all its posts carry the same one.</summary>
    SimulatedPost Burst(in Turn turn, Wave wave, DateTimeOffset at)
    {
        var official = wave.Role == ScenarioRole.CampaignOfficial;
        var dice = Dice.For((ulong)_simulation.Seed ^ ((ulong)turn.Wave << 40), (ulong)turn.Burst);
        var channel = ChannelMix.Pick(wave.Role, dice);
        var group = "kelompok-" + (wave.Narrative ?? "1");
        var account = official ? _cast.Official(turn.Member) : _cast.Member(group, turn.Burst, turn.Member);
        var section = _script.Body(turn.Wave, dice);
        var typist = new Typist(dice, _scenario.City, _scenario.Region) { District = dice.Pick(_scenario.Districts), Body = section.Blocks };
        typist.Write(dice.Pick(section.Blocks));
        typist.Write(official ? " #LATIHAN" : "");
        var picture = _album.Burst(turn.Wave, turn.Burst, official);
        var post = Draft(channel, account, at, typist.Text.ToString()) with { Kind = ChannelMix.Opening(channel), Media = picture is null ? [] : [picture] };
        var truth = Truth(wave.Role, section, account.Group) with { Place = typist.NamedDistrict?.Name };
        return Publish(post, account, truth, RoleHabits.Of(wave.Role).Pull);
    }

    Post Draft(Channel channel, Account account, DateTimeOffset at, string text) => new()
    {
        Channel = channel,
        NativeId = Id(),
        CreatedAt = at,
        Author = account.Author,
        Text = text,
        Hashtags = Marks.Find(text, '#'),
        Mentions = Marks.Find(text, '@'),
        Source = _scenario.Watermark,
    };

    Truth Truth(ScenarioRole role, Section section, string group)
    {
        var usual = RoleHabits.Of(role);
        return new()
        {
            Role = role,
            Sentiment = section.Sentiment ?? usual.Sentiment,
            Emotion = section.Emotion ?? usual.Emotion,
            Kind = section.Kind ?? usual.Kind,
            Narrative = section.Narrative,
            Place = _scribe.NamedDistrict?.Name,
            Group = group,
        };
    }

    SimulatedPost Publish(Post post, Account account, Truth truth, double rolePull)
    {
        var pull = rolePull * _dice.Pareto(1.1) * (1 + (account.Author.Followers!.Value / 20_000.0));
        _recent.Add(new(post.Channel, post.NativeId, account.Handle, post.Text, post.Url, truth, pull));
        return new(post.Channel == Channel.News ? post : post with { Metrics = Counted(pull) }, truth);
    }

    Metrics Counted(double pull)
    {
        var likes = (long)Math.Min(pull * (0.2 + (2 * _dice.Unit())), 900_000);
        return new()
        {
            Likes = likes,
            Reposts = (long)(likes * 0.3 * _dice.Unit()),
            Replies = (long)(likes * 0.25 * _dice.Unit()),
            Views = (likes + 1) * (12 + _dice.Below(60)),
        };
    }

    string Id() => string.Create(CultureInfo.InvariantCulture, $"{_idPrefix}{_number:d9}");
}
