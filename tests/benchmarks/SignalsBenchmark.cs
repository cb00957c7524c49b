using System.Diagnostics;
using Assistant.Bot.Analytics;
using Assistant.Bot.Data;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Benchmarks;

/// <summary>Storing signals with the one writer, counting their months, and reading every figure and list over them.</summary>
internal static class SignalsBenchmark
{
    private const int AtOnce = 64;
    private const int Days = 1095;

    // The queries of the desk, and the index that each must use: one that begins with what is grouped by would be walked as a whole.
    private static readonly (string Sql, string Index)[] Plans =
    [
        ("SELECT question_group, COUNT(*) FROM signals WHERE status IN (3, 4) AND day >= 20700 GROUP BY question_group", "IX_signals_"),
        ("SELECT id FROM signals WHERE day BETWEEN 20700 AND 20730 AND id <= 5 AND is_test = 0", "IX_signals_day"),
        ("SELECT value, questions FROM signal_cells WHERE scope = '' AND dimension = 6 AND month BETWEEN 202601 AND 202612", "sqlite_autoindex_signal_cells"),
    ];

    /// <summary>Runs it. A folder that is named keeps what was invented, so that the next run only reads.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        var folder = options.Folder ?? Directory.CreateTempSubdirectory("assistant-signals-").FullName;
        var settings = Options.Create(new DataOptions
        {
            Folder = folder,
            Provider = options.Postgres is null ? DataProvider.Sqlite : DataProvider.PostgreSql,
            ConnectionString = options.Postgres ?? "",
        });
        using var database = new Database(settings);
        using var writer = new GroupCommit(database, TimeProvider.System, NullLogger<GroupCommit>.Instance);
        await writer.StartAsync(CancellationToken.None);
        try
        {
            await writer.WriteAsync(_ => true);
            var key = new DataKey(settings);
            if (database.Read(db => db.Number("SELECT 1 FROM signals LIMIT 1")) is null)
            {
                await StoreAsync(database, writer, key, settings, options.IsReduced ? 2_000 : 20_000, report);
                await InventedSignals.StoreAsync(database, writer, key, settings, options.IsReduced ? 50_000 : options.Signals, Days, "demo", passages: null, report);
            }

            await ReadAsync(database, writer, report);
            await RolledUpSignals.RunAsync(options.IsReduced ? 100_000 : options.RolledUp, options.Postgres, report);
            if (options.Postgres is null)
            {
                Explain(database, report);
            }
        }
        finally
        {
            await writer.StopAsync(CancellationToken.None);
            database.Dispose();
            if (options.Folder is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task StoreAsync(Database database, GroupCommit writer, DataKey key, IOptions<DataOptions> settings, int count, Report report)
    {
        var actors = new ActorKeys(settings);
        var log = new SignalLog(
            writer, key, actors, new QuestionSignatures(Lexicon.Load([]), key), new SignalRights(database, key, actors, TimeProvider.System), Options.Create(new SignalOptions()), TimeProvider.System,
            NullLogger<SignalLog>.Instance);
        var now = TimeProvider.System.GetUtcNow();
        var signals = new DemoSignals(seed: 1, now, days: 1).Ask(count + AtOnce).Select(question => question.Signal with { AskedAt = now, Person = $"person {question.Person}" }).ToList();
        await Parallel.ForEachAsync(signals.Take(AtOnce), async (signal, _) => await log.RecordAsync([signal], key.Hash(signal.Person!)));
        var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await Parallel.ForEachAsync(signals.Skip(AtOnce), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (signal, _) => await log.RecordAsync([signal], key.Hash(signal.Person!)));
        var each = Stopwatch.GetElapsedTime(started).TotalMilliseconds / count;
        report.Line($"storing {count:N0} signals, {AtOnce} at once, each with text, sitting, link and sketch: {each:0.000} ms each, {(Environment.CpuUsage.TotalTime - used).TotalMilliseconds / count:0.000} ms of a core");
        report.AtMost("storing a signal, amortised over group commits, ms", each, 0.2);
        await writer.WriteAsync(db => db.Execute("DELETE FROM signals") + db.Execute("DELETE FROM signal_texts") + db.Execute("DELETE FROM signal_links") + db.Execute("DELETE FROM signal_sessions"));
    }

    private static async Task ReadAsync(Database database, GroupCommit writer, Report report)
    {
        var counting = new CellCounting(database, writer, TimeProvider.System);
        var last = Month.Of(TimeProvider.System.GetUtcNow()).Plus(-1);
        var started = Stopwatch.GetTimestamp();
        await counting.CountAsync(last, long.MaxValue, CancellationToken.None);
        report.Line($"counting one month again: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:N0} ms");
        OverviewReading.Time(database, last, database.Begin == "BEGIN" ? 100 : 150, database.Read(db => db.Number("SELECT COUNT(*) FROM signals")) ?? 0, report);
        var gaps = new SignalFilter(last, last) { Ending = Ending.Unanswered };
        report.Row("list of a month's unanswered", Timing.Of(5, 1, _ => database.Read(db => SignalList.Read(db, gaps, Shown.Inside))));
    }

    private static void Explain(Database database, Report report)
    {
        foreach (var (sql, index) in Plans)
        {
            var plan = database.Read(db => string.Join("; ", db.All($"EXPLAIN QUERY PLAN {sql}", row => row.GetString(3))));
            report.Line($"  {plan}");
            report.AtLeast($"the plan searches {index}", plan.Contains("SEARCH", StringComparison.Ordinal) && plan.Contains(index, StringComparison.Ordinal) ? 1 : 0, 1);
        }
    }
}
