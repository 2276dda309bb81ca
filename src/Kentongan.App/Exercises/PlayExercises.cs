namespace Kentongan.App.Exercises;

/// <summary>Plays the exercises that run, every second.</summary>
sealed partial class PlayExercises(ExercisePlaying playing, TimeProvider time, ILogger<PlayExercises> log) : BackgroundService
{
    static readonly TimeSpan _beat = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await playing.PickUpAsync(stoppingToken);
        using var timer = new PeriodicTimer(_beat, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RoundAsync(stoppingToken);
        }
    }

    /// <summary>A round that fails is said once and tried again at the next beat; the story's clock makes up for it.</summary>
    async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            await playing.PlayDueAsync(cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            LogFailure(log, problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the exercises failed.")]
    static partial void LogFailure(ILogger log, Exception problem);
}
