using Kentongan.Decide.Exercises;

namespace Kentongan.Tests.Decide.Exercises;

public sealed class StoryClockTests
{
    static readonly DateTimeOffset _real = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset _story = new(2026, 11, 16, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 60)]
    [InlineData(10, 600)]
    [InlineData(60, 3_600)]
    [InlineData(360, 21_600)]
    public void An_hour_is_so_many_minutes_of_the_story(double speed, double minutes) =>
        Assert.Equal(_story.AddMinutes(minutes), StoryClock.At([new(_real, _story, speed)], _real.AddHours(1)));

    [Fact]
    public void A_pause_stops_the_story_and_before_the_beginning_it_stands()
    {
        Stretch[] stretches = [new(_real, _story, 60), new(_real.AddMinutes(10), _story.AddMinutes(600), 0), new(_real.AddMinutes(25), _story.AddMinutes(600), 10)];
        Assert.Equal(_story, StoryClock.At(stretches, _real.AddDays(-1)));
        Assert.Equal(_story.AddMinutes(600), StoryClock.At(stretches, _real.AddMinutes(20)));
        Assert.Equal(_story.AddMinutes(650), StoryClock.At(stretches, _real.AddMinutes(30)));
    }

    [Fact]
    public void The_moment_of_a_time_in_the_story_leads_back_to_it()
    {
        var dice = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var stretches = new List<Stretch> { new(_real, _story, 60) };
            for (var i = 0; i < 6; i++)
            {
                var from = stretches[^1].From.AddMinutes(dice.Next(1, 30));
                stretches.Add(new(from, StoryClock.At(stretches, from).AddMinutes(dice.Next(3) == 0 ? 45 : 0), dice.Next(4) == 0 ? 0 : dice.Next(1, 100)));
            }

            stretches.Add(new(stretches[^1].From.AddMinutes(3), StoryClock.At(stretches, stretches[^1].From.AddMinutes(3)), 5));
            var moment = StoryClock.MomentOf(stretches, _story.AddMinutes(dice.Next(0, 5_000)))!.Value;
            var story = StoryClock.At(stretches, moment);
            Assert.True(StoryClock.MomentOf(stretches, story)!.Value <= moment);
            Assert.Equal(0, (StoryClock.At(stretches, StoryClock.MomentOf(stretches, story)!.Value) - story).TotalSeconds, 0.01);
        }
    }

    [Fact]
    public void What_never_comes_has_no_moment() =>
        Assert.Null(StoryClock.MomentOf([new(_real, _story, 60), new(_real.AddMinutes(5), _story.AddMinutes(300), 0)], _story.AddHours(9)));
}
