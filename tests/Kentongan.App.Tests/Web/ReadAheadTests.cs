using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Kentongan.App.Web;
using Kentongan.Listen;
using Kentongan.Listen.Topics;
using Kentongan.Understand;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kentongan.App.Tests.Web;

/// <summary>What the program reads after its start, before somebody asks.</summary>
[Collection(SharedSite.Name)]
public sealed class ReadAheadTests(RunningSite site)
{
    [Fact]
    public async Task Every_lively_topic_is_read_ahead_through_its_page_and_its_search()
    {
        var (asked, log) = (DispatchProxy.Create<ITopicReadings, Watched>(), new Lines());
        var watched = (Watched)(object)asked;
        watched.Readings = site.Services.GetRequiredService<ITopicReadings>();
        await RunAsync(site.Services.GetRequiredService<ITopics>(), asked, log);
        Assert.Empty(log.Written);
        Assert.Contains(watched.Filters, filter => filter.Search is { } word && word.EndsWith('*'));
        var alive = new List<TopicId>();
        foreach (var topic in await site.Services.GetRequiredService<ITopics>().AllAsync(TestContext.Current.CancellationToken))
        {
            if (await watched.Readings.SpanAsync(topic.Id, TestContext.Current.CancellationToken) is not null)
            {
                alive.Add(topic.Id);
            }
        }

        Assert.Equal(Math.Min(8, alive.Count), watched.Filters.Select(filter => filter.Topic).Distinct().Count());
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_a_line_in_the_log_and_the_program_goes_on()
    {
        var log = new Lines();
        await RunAsync(DispatchProxy.Create<ITopics, Broken>(), site.Services.GetRequiredService<ITopicReadings>(), log);
        Assert.Single(log.Written);
    }

    static async Task RunAsync(ITopics topics, ITopicReadings readings, Lines log)
    {
        using var ahead = new ReadAhead(topics, readings, TimeProvider.System, log);
        await ahead.StartAsync(TestContext.Current.CancellationToken);
        await ahead.ExecuteTask!;
    }

    /// <summary>Passes every question on, and remembers what it was about.</summary>
    [SuppressMessage("Performance", "CA1852:Seal internal types", Justification = "A proxy derives from it.")]
    class Watched : DispatchProxy
    {
        public ITopicReadings Readings { get; set; } = null!;

        public List<MentionFilter> Filters { get; } = [];

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Filters.AddRange(args!.OfType<MentionFilter>());
            return targetMethod!.Invoke(Readings, args);
        }
    }

    [SuppressMessage("Performance", "CA1852:Seal internal types", Justification = "A proxy derives from it.")]
    class Broken : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new InvalidOperationException("The store does not answer.");
    }

    sealed class Lines : ILogger<ReadAhead>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
