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

    /// <summary>Runs it.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-signals-").FullName;
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
            var key = new DataKey(settings);
            await StoreAsync(database, writer, key, settings, options.IsReduced ? 2_000 : 20_000, report);
            await ReadAsync(database, writer, key, options.IsReduced ? 50_000 : options.Signals, report);
            if (options.Postgres is null)
            {
                Explain(database, report);
            }
        }
        finally
        {
            await writer.StopAsync(CancellationToken.None);
            database.Dispose();
            Directory.Delete(folder, recursive: true);
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

    private static async Task ReadAsync(Database database, GroupCommit writer, DataKey key, int count, Report report)
    {
        var counting = new CellCounting(database, writer, TimeProvider.System);
        var until = TimeProvider.System.GetUtcNow();
        var started = Stopwatch.GetTimestamp();
        await new DemoStore(database, writer, key, new QuestionSignatures(Lexicon.Load([]), key), counting).FillAsync(new DemoSignals(seed: 2, until, Days).Ask(count), CancellationToken.None);
        report.Line($"inventing, storing and counting {count:N0} signals of {Days} days: {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        if (count >= 100_000)
        {
            await writer.WriteAsync(db => db.Execute("ANALYZE"));
        }

        var last = Month.Of(until).Plus(-1);
        started = Stopwatch.GetTimestamp();
        await counting.CountAsync(last, long.MaxValue, CancellationToken.None);
        report.Line($"counting one month again: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:N0} ms");
        var limit = database.Begin == "BEGIN" ? 100 : 150;
        Time("overview, every figure, one month", new SignalFilter(last, last), limit);
        Time("overview, every figure, twelve months", new SignalFilter(last.Plus(-11), last), limit);
        Time("overview of one structure, twelve months", new SignalFilter(last.Plus(-11), last) { Scope = "ville-de-bruxelles" }, limit);
        Time("overview, every figure, three years", new SignalFilter(last.Plus(-34), last), 300);
        var gaps = new SignalFilter(last, last) { Ending = Ending.Unanswered };
        var list = Timing.Of(5, 1, _ => database.Read(db => SignalList.Read(db, gaps, Shown.Inside)));
        report.Row("list of a month's unanswered", list);

        void Time(string what, SignalFilter filter, double most)
        {
            var used = Environment.CpuUsage.TotalTime;
            var runs = 0;
            var timing = Timing.Of(20, 2, _ =>
            {
                runs++;
                database.Read(db => Indicators.Of(CellSet.Read(db, filter, Shown.Inside, Indicators.Needed), filter, Structures(db, filter), reach: null));
            });
            report.Row(what, timing, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Environment.CpuUsage.TotalTime - used).TotalMilliseconds / runs:0} ms of a core"));
            report.AtMost($"{what}, {count:N0} signals, median, ms", timing.Median / 1000, most);
        }
    }

    private static Dictionary<string, CellSet> Structures(DbStatements db, SignalFilter filter) =>
        CellTable.Scopes(db, filter.From, filter.To).ToDictionary(scope => scope, scope => CellSet.Read(db, filter with { Scope = scope }, Shown.Inside, Dimension.All), StringComparer.Ordinal);

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
