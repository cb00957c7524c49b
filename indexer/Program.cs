using Assistant.Indexer.Extraction;

if (args is [ExtractionWorker.CommandWord])
{
    return await ExtractionWorker.RunAsync();
}

return 0;
