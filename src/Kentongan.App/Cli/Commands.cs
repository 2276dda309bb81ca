using System.CommandLine;
using System.CommandLine.Help;

namespace Kentongan.App.Cli;

/// <summary>Every command of the terminal, in the order of the loop.</summary>
public static class Commands
{
    /// <summary>A plain command, because a root command names itself after the file that was started.</summary>
    public static Command Root() =>
        new("kentongan", "Kentongan: pusat komando komunikasi publik. Listen, understand, decide, speak, measure.")
        {
            new HelpOption(),
            new VersionOption(),
            ImportCommand.Build(),
            SimulateCommand.Build(TimeProvider.System),
            MatchCommand.Build(),
            BurstsCommand.Build(),
            EvaluateCommand.Build(),
            TrainCommand.Build(),
            AnnotateCommand.Build(),
            DuplicatesCommand.Build(),
            FeedCommand.Build(),
            ClaimsCommand.Build(),
            ArticleCommand.Build(),
            SourcesCommand.Build(),
            LimitsCommand.Build(),
            UrlCommand.Build(),
            ServeCommand.Build(),
            StartCommand.Build(),
            AuditCommand.Build(),
            BackupCommand.Build(),
            RestoreCommand.Build(),
            DoctorCommand.Build(),
            RetentionCommand.Build(),
            CoordinationCommand.Build(),
            ReportCommand.Build(),
            NetworkCommand.Build(),
        };
}
