using Kentongan.Decide.Alerts;
using Kentongan.Decide.Signals;
using Kentongan.Listen.Topics;

namespace Kentongan.Tests.Decide.Signals;

/// <summary>A receiver that remembers what it was told, and can refuse it.</summary>
sealed class MailInMemory : IAlertChannel
{
    public List<Delivery> Told { get; } = [];

    public string? Fault { get; set; }

    public AlertKind Kind => AlertKind.Email;

    public Task<string?> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        Told.Add(delivery);
        return Task.FromResult(Fault);
    }
}

/// <summary>One topic, and nothing to change about it.</summary>
sealed class OneTopic(Topic topic) : ITopics
{
    public Task<IReadOnlyList<Topic>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Topic>>([topic]);

    public Task<Topic?> FindAsync(TopicId id, CancellationToken cancellationToken) => Task.FromResult(id == topic.Id ? topic : null);

    public Task<Topic> AddAsync(Topic added, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task ChangeAsync(Topic changed, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task KeepVersionAsync(TopicVersion version, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<TopicVersion>> VersionsAsync(TopicId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task RemoveAsync(TopicId id, CancellationToken cancellationToken) => throw new NotSupportedException();
}

sealed class PlainWording : ISignalWording
{
    public (string Title, string Text) Say(Signal signal, string topic, string language) => ($"{topic}: {signal.Seen.Kind}", $"{signal.Seen.Count}");
}

sealed class PlainClockWording : IClockWording
{
    public (string Title, string Text) Say(MissedClock missed, string language) => (missed.Alert.Subject, language);
}
