using Kentongan.App.Cli;

return await Commands.Root().Parse(args).InvokeAsync();
