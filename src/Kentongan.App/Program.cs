using Kentongan.App.Cli;

var command = Commands.Root().Parse(args);
var exitCode = await command.InvokeAsync();
return command.Errors.Count > 0 ? Answer.Unusable : exitCode;
