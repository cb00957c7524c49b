using Assistant.Indexer.Runs;

foreach (var folder in args)
{
    var watch = System.Diagnostics.Stopwatch.StartNew();
    foreach (var row in await new Evaluation(TimeProvider.System).RunAsync(EvaluationSet.Read(folder), default))
    {
        Console.Out.WriteLine($"{Path.GetFileName(folder)} {row} {watch.ElapsedMilliseconds}");
    }
}
return 0;
