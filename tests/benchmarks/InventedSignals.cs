using System.Diagnostics;
using Assistant.Bot.Analytics;
using Assistant.Bot.Data;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Microsoft.Extensions.Options;

namespace Assistant.Benchmarks;

/// <summary>A database of invented signals as it lies there after some time: counted, with what was due erased.</summary>
internal static class InventedSignals
{
    /// <summary>Stores them.</summary>
    /// <param name="database">An empty database.</param>
    /// <param name="writer">Its writer.</param>
    /// <param name="key">Its key.</param>
    /// <param name="settings">Where it lies.</param>
    /// <param name="count">How many.</param>
    /// <param name="days">Over how many days.</param>
    /// <param name="snapshot">The snapshot that is said to have answered them.</param>
    /// <param name="passages">The passages of each document that serves; null for none.</param>
    /// <param name="report">Where it is told how long that took.</param>
    public static async Task StoreAsync(Database database, GroupCommit writer, DataKey key, IOptions<DataOptions> settings, int count, int days, string snapshot, ILookup<string, string>? passages, Report report)
    {
        var (options, started) = (Options.Create(new SignalOptions()), Stopwatch.GetTimestamp());
        var store = new DemoStore(database, writer, key, new QuestionSignatures(Lexicon.Load([]), key), new CellCounting(database, writer, TimeProvider.System), options, TimeProvider.System);
        await store.FillAsync(new DemoSignals(seed: 2, TimeProvider.System.GetUtcNow(), days) { Snapshot = snapshot, Passages = passages ?? Array.Empty<string>().ToLookup(id => id) }.Ask(count), CancellationToken.None);
        report.Line($"inventing, storing and counting {count:N0} signals of {days} days: {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        started = Stopwatch.GetTimestamp();
        await new SignalRetention(writer, database, new ActorKeys(settings), options, TimeProvider.System).EraseAsync(CancellationToken.None);
        report.Line($"erasing what was due: {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
    }
}
