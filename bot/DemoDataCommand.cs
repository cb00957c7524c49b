using System.CommandLine;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Data;
using Assistant.Bot.Demo;
using Assistant.Knowledge.Store;

namespace Assistant.Bot;

/// <summary><c>demo-data</c>: fills an empty database with invented signals, for trials, screenshots and benchmarks.</summary>
internal static class DemoDataCommand
{
    /// <summary>The first word of the command line.</summary>
    public const string Word = "demo-data";

    private const int Misused = 2;
    private const int MostSignals = 20_000_000;

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>demo-data</c>.</param>
    /// <param name="output">Where the result is told.</param>
    /// <param name="errors">Where messages go.</param>
    /// <returns>0; 2 when the command is not understood, or the database holds real signals.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        var signals = new Option<int>("--signals") { Description = "How many.", DefaultValueFactory = _ => 100_000 };
        var seed = new Option<int>("--seed") { Description = "The same seed invents the same.", DefaultValueFactory = _ => 2026 };
        var days = new Option<int>("--days") { Description = "Over how many days until now, 1 to 1095.", DefaultValueFactory = _ => 395 };
        signals.Validators.Add(result => Check(result, result.GetValue(signals) is >= 1 and <= MostSignals));
        days.Validators.Add(result => Check(result, result.GetValue(days) is >= 1 and <= 1095));
        var command = new RootCommand("Fills an empty database with invented signals. Settings are those of the bot.") { signals, seed, days };
        command.SetAction((parsed, cancellationToken) => FillAsync(parsed.GetValue(signals), parsed.GetValue(seed), parsed.GetValue(days), output, errors, cancellationToken));
        var result = command.Parse(args);
        if (result.Errors.Count > 0)
        {
            await errors.WriteLineAsync($"{string.Join('\n', result.Errors.Select(error => error.Message))}\nSee: {Word} --help");
            return Misused;
        }

        return await result.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors });
    }

    private static void Check(System.CommandLine.Parsing.OptionResult result, bool isWithin)
    {
        if (!isWithin)
        {
            result.AddError($"{result.IdentifierToken?.Value} is out of range.");
        }
    }

    private static async Task<int> FillAsync(int count, int seed, int days, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddBot();
        await using var app = builder.Build();
        app.Services.GetRequiredService<Database>().Migrate();
        var writer = app.Services.GetRequiredService<GroupCommit>();
        await writer.StartAsync(cancellationToken);
        try
        {
            var store = app.Services.GetRequiredService<DemoStore>();
            if (store.HoldsRealSignals())
            {
                await errors.WriteLineAsync("This database holds real signals. Name another folder, such as: Data__Folder=demo");
                return Misused;
            }

            // Of the documents that serve, so that a weekly sample can be drawn from them.
            var serving = await app.Services.GetRequiredService<SnapshotSwitch>().CurrentAsync(cancellationToken);
            var demo = new DemoSignals(seed, app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), days)
            {
                Snapshot = serving?.Id.Value ?? "demo",
                Passages = await app.Services.GetRequiredService<PassageDesk>().IdsAsync(cancellationToken),
            };
            await store.FillAsync(demo.Ask(count), cancellationToken);
            await output.WriteLineAsync($"{count} invented signals. Every page that shows them says that they are invented.");
            return 0;
        }
        finally
        {
            await writer.StopAsync(CancellationToken.None);
        }
    }
}
