using Kentongan.Bench;

return await Benches.RunAsync(args);
