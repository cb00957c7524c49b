using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Benchmarks;

/// <summary>Every page of the coordinator's desk, and the report of a year, over a year of invented signals, from a bot in its own process.</summary>
internal static partial class DeskBenchmark
{
    // As long as facts are kept, so that all of them are there.
    private const int Days = 390;
    private const int Runs = 40;

    /// <summary>Runs it. A folder that is named keeps what was invented, so that the next run only reads.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        var folder = options.Folder ?? Directory.CreateTempSubdirectory("assistant-desk-").FullName;
        try
        {
            await FillAsync(folder, options, report);
            var port = FreePort();
            using var bot = Start(folder, options.Postgres, port);
            try
            {
                await LookAsync(await SignInAsync(bot, port), report);
            }
            finally
            {
                bot.Kill();
                await bot.WaitForExitAsync();
            }
        }
        finally
        {
            if (options.Folder is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task FillAsync(string folder, BenchmarkOptions options, Report report)
    {
        var store = Path.Combine(folder, "store");
        await using (var services = StartedChild.Services(store))
        {
            if (await services.GetRequiredService<SnapshotSwitch>().CurrentAsync(CancellationToken.None) is null)
            {
                await TemporaryStore.IndexAsync(TemporaryStore.StarterCorpus, store);
            }
        }

        var settings = Options.Create(new DataOptions
        {
            Folder = Path.Combine(folder, "bot"),
            Provider = options.Postgres is null ? DataProvider.Sqlite : DataProvider.PostgreSql,
            ConnectionString = options.Postgres ?? "",
        });
        using var database = new Database(settings);
        using var writer = new GroupCommit(database, TimeProvider.System, NullLogger<GroupCommit>.Instance);
        await writer.StartAsync(CancellationToken.None);
        try
        {
            await writer.WriteAsync(_ => true);
            if (database.Read(db => db.Number("SELECT 1 FROM signals LIMIT 1")) is null)
            {
                await using var services = StartedChild.Services(store);
                var serving = await services.GetRequiredService<SnapshotSwitch>().CurrentAsync(CancellationToken.None);
                await InventedSignals.StoreAsync(database, writer, new DataKey(settings), settings, options.IsReduced ? 50_000 : options.Signals, Days, serving?.Id.Value ?? "", report);
            }

            report.Line($"{database.Read(db => db.Number("SELECT COUNT(*) FROM signals")):N0} signals, {database.Read(db => db.Number("SELECT COUNT(*) FROM signal_texts")):N0} texts, {database.Read(db => db.Number("SELECT COUNT(*) FROM signal_cells")):N0} cells, {database.Read(db => db.Number("SELECT COUNT(*) FROM question_groups")):N0} groups");
        }
        finally
        {
            await writer.StopAsync(CancellationToken.None);
        }
    }

    private static async Task LookAsync(HttpClient desk, Report report)
    {
        var last = Month.Of(TimeProvider.System.GetUtcNow()).Plus(-1);
        var (month, year) = ($"from={last}&to={last}", $"from={last.Plus(-11)}&to={last}");
        var answer = await BeginAsync(desk);
        (string Name, string Address)[] pages =
        [
            ("to do", "to-do"), ("an answer", answer), ("overview", "overview"), ("overview of a year", $"overview?{year}"), ("rights and steps", "rights"), ("rights and steps, a year", $"rights?{year}"),
            ("questions", "questions"), ("questions without an answer, a year", $"questions?{year}&ending=Unanswered"), ("questions in English, partly, a year", $"questions?{year}&lang=en&ending=Partly"),
            ("questions of one subject", $"questions?{month}&by=Item&value=my-ebox"), ("questions, searched", "questions?q=webinaire"), ("questions, searched in vain", $"questions?{year}&q=zzzz"),
            ("equity", "equity"), ("equity of a year", $"equity?{year}"), ("human review", "review"), ("report of a month", $"report?{month}"), ("KPIs and surveys", "kpis"), ("documents", "documents"), ("settings", "settings"),
        ];
        foreach (var (name, address) in pages)
        {
            await TimeAsync(name, address, Runs, 300);
        }

        await TimeAsync("an answer tried on stored questions", $"{answer}?replay=1", 3, double.MaxValue);
        await TimeAsync("report of a year", $"report?{year}", 10, 5000);
        await TimeAsync("report of a year as a Word file", $"report?{year}&as=docx", 10, 5000);

        async Task TimeAsync(string name, string address, int runs, double limit)
        {
            var times = new double[runs];
            for (var i = -3; i < runs; i++)
            {
                var started = Stopwatch.GetTimestamp();
                using var response = await desk.GetAsync(new Uri($"/desk/fr/{address}", UriKind.Relative));
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                times[Math.Max(i, 0)] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }

            Array.Sort(times);
            var nearly = times[(int)Math.Ceiling(runs * 0.95) - 1];
            report.Line($"  {name,-40} median {times[runs / 2],8:N1} ms   p95 {nearly,8:N1} ms");
            if (limit < double.MaxValue)
            {
                report.AtMost($"{name}, p95, ms", nearly, limit);
            }
        }
    }

    // The answer to the heaviest gap: the page that a coordinator is on most.
    private static async Task<string> BeginAsync(HttpClient desk)
    {
        var group = Group().Match(await desk.GetStringAsync(new Uri("/desk/fr/to-do", UriKind.Relative)));
        if (!group.Success)
        {
            return Answer().Match(await desk.GetStringAsync(new Uri("/desk/fr/to-do", UriKind.Relative))).Value;
        }

        using var form = new FormUrlEncodedContent([new("group", group.Groups["id"].Value)]);
        using var begun = await desk.PostAsync(new Uri("/desk/fr/to-do", UriKind.Relative), form);
        begun.EnsureSuccessStatusCode();
        return Answer().Match(begun.RequestMessage!.RequestUri!.AbsolutePath).Value;
    }

    private static async Task<HttpClient> SignInAsync(Process bot, int port)
    {
        while (await bot.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Link().Match(line) is { Success: true } link)
            {
                _ = bot.StandardOutput.ReadToEndAsync();
                var desk = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(2) };
                await desk.GetStringAsync(new Uri(link.Value));
                return desk;
            }
        }

        throw new InvalidOperationException("The bot printed no link to the desk.");
    }

    private static Process Start(string folder, string? postgres, int port)
    {
        string[] arguments =
        [
            "exec", Path.Combine(AppContext.BaseDirectory, "Assistant.Bot.dll"), "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"), "--Store:Folder", Path.Combine(folder, "store"),
            "--Store:Starter", "", "--Data:Folder", Path.Combine(folder, "bot"), "--Logging:LogLevel:Default", "Warning",
            .. postgres is null ? Array.Empty<string>() : ["--Data:Provider", nameof(DataProvider.PostgreSql), "--Data:ConnectionString", postgres],
        ];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true }) ?? throw new InvalidOperationException("The bot did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1\S+ticket=\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"name=""group"" value=""(?<id>\d+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Group();

    [GeneratedRegex(@"to-do/answer/\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Answer();
}
