using LocalAws;

return await StandaloneProgram.RunAsync(args);
