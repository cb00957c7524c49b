using Assistant.Indexer.Commands;
using Assistant.Indexer.Extraction;

// The child process that reads files starts with this word; it must come up fast and knows no other command.
if (args is [ExtractionWorker.CommandWord])
{
    return await ExtractionWorker.RunAsync();
}

return await IndexerCommands.Build().Parse(args).InvokeAsync();
