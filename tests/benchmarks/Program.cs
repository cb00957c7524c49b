using Assistant.Benchmarks;

var options = BenchmarkOptions.Parse(args);
var report = new Report(Console.Out);
switch (options.Command)
{
    case "ranking":
        await RankingBenchmark.RunAsync(options, report);
        break;
    case "answering":
        await AnsweringBenchmark.RunAsync(options, report);
        break;
    case "indexing":
        await IndexingBenchmark.RunAsync(options, report);
        break;
    case "redacting":
        RedactingBenchmark.Run(report);
        break;
    case "start":
        await StartBenchmark.RunAsync(options, report);
        break;
    case "channels":
        await ChannelsBenchmark.RunAsync(options, report);
        break;
    case "signals":
        await SignalsBenchmark.RunAsync(options, report);
        break;
    case "desk":
        await DeskBenchmark.RunAsync(options, report);
        break;
    case "all":
        await RankingBenchmark.RunAsync(options with { Passages = 10_000 }, report);
        await RankingBenchmark.RunAsync(options with { Passages = options.IsReduced ? 20_000 : 100_000 }, report);
        await AnsweringBenchmark.RunAsync(options, report);
        await IndexingBenchmark.RunAsync(options, report);
        RedactingBenchmark.Run(report);
        await StartBenchmark.RunAsync(options, report);
        await ChannelsBenchmark.RunAsync(options, report);
        break;
    case "qdrant":
        await QdrantBenchmark.RunAsync(options, report);
        break;
    case QdrantChild.AskingWord:
        return await QdrantChild.AskAsync(options);
    case QdrantChild.LoadingWord:
        return await QdrantChild.LoadAsync(options);
    case OwnIndexChild.CommandWord:
        return OwnIndexChild.Run(options);
    case StartedChild.CommandWord:
        return await StartedChild.RunAsync(options);
    default:
        await Console.Error.WriteLineAsync(BenchmarkOptions.Usage);
        return 2;
}

report.PrintGoals();
return 0;
