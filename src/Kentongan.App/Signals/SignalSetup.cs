using Kentongan.App.Jobs;
using Kentongan.Decide.Alerts;
using Kentongan.Decide.Signals;
using Kentongan.Decide.Signals.Detectors;
using Kentongan.Platforms.Alerts;

namespace Kentongan.App.Signals;

/// <summary>What notices, who is told, and how often.</summary>
static class SignalSetup
{
    public static IServiceCollection AddSignals(this IServiceCollection services) => services
        .AddScoped<ISignalDetector, PeakDetector>()
        .AddScoped<ISignalDetector, LevelShiftDetector>()
        .AddSingleton<ISignalDetector, SentimentShiftDetector>()
        .AddSingleton<ISignalDetector, NewNarrativeDetector>()
        .AddSingleton<ISignalDetector, SynchronisedGroupDetector>()
        .AddSingleton<ISignalDetector, QuestionDetector>()
        .AddScoped<ISignalDetector, DisagreementDetector>()
        .AddSingleton<ISignalDetector, InformationVoidDetector>()
        .AddSingleton<ISignalDetector, SourceGapDetector>()
        .AddSingleton<DriverReading>()
        .AddScoped<ISignalDetector, KnownDebunkDetector>()
        .AddScoped<BackTest>()
        .AddSingleton<SignalWording>()
        .AddSingleton<ISignalWording>(provider => provider.GetRequiredService<SignalWording>())
        .AddSingleton<RouteSecrets>()
        .AddScoped<SignalWatch>()
        .AddScoped<SignalTriage>()
        .AddScoped<AlertOutbox>()
        .AddScoped<ClockAlerts>()
        .AddScoped<ClockRules>()
        .AddSingleton<IClockWording, ClockWording>()
        .AddAlerts(
            AlertOptions.Read(Environment.GetEnvironmentVariable),
            allowsPrivateAddresses: Environment.GetEnvironmentVariable("KENTONGAN_PRIVATE_WEBHOOKS") == "1",
            provider => provider.GetRequiredService<RouteSecrets>().Reveal)
        .AddWork<LookForSignals>("signals", "0 2/5 * * * ?")
        .AddWork<SendAlerts>("alerts", "30 * * * * ?");
}
