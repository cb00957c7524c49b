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
    private const int Judged = 12;

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

        await TemporaryStore.StageAsync(await BesideAsync(folder), store);

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
                await InventedSignals.StoreAsync(database, writer, new DataKey(settings), settings, options.IsReduced ? 50_000 : options.Signals, Days, serving?.Id.Value ?? "", await PassagesAsync(serving), report);
            }

            await MakeCurrentAsync(writer, store);
            report.Line($"{database.Read(db => db.Number("SELECT COUNT(*) FROM signals")):N0} signals, {database.Read(db => db.Number("SELECT COUNT(*) FROM signal_texts")):N0} texts, {database.Read(db => db.Number("SELECT COUNT(*) FROM signal_cells")):N0} cells, {database.Read(db => db.Number("SELECT COUNT(*) FROM question_groups")):N0} groups");
        }
        finally
        {
            await writer.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<ILookup<string, string>> PassagesAsync(ServingPassages? serving)
    {
        var all = new List<(string Document, string Passage)>();
        foreach (var id in serving?.Published.Documents.Keys ?? [])
        {
            all.AddRange((await serving!.Store.ReadDocumentAsync(serving.Id, id, CancellationToken.None)).Select(passage => (id, passage.Id.ToString())));
        }

        return all.ToLookup(pair => pair.Document, pair => pair.Passage, StringComparer.Ordinal);
    }

    // A folder that was kept was answered by another state of the documents, and its week has been judged: as if they had been asked of what serves now.
    private static async Task MakeCurrentAsync(GroupCommit writer, string store)
    {
        await using var services = StartedChild.Services(store);
        var serving = await services.GetRequiredService<SnapshotSwitch>().CurrentAsync(CancellationToken.None) ?? throw new InvalidOperationException($"Nothing serves in {store}.");
        await writer.WriteAsync(db => db.Execute("DELETE FROM reviews") + db.Execute("UPDATE signals SET snapshot = @p1 WHERE snapshot <> @p1", serving.Id.Value));
    }

    // The starter corpus with one document more, as a coordinator puts one in.
    private static async Task<string> BesideAsync(string folder)
    {
        var beside = Directory.CreateDirectory(Path.Combine(folder, "beside")).FullName;
        await File.WriteAllTextAsync(Path.Combine(beside, "webinaires.md"), "# Webinaires\n\nOù est l'enregistrement du webinaire ? La vidéo de chaque webinaire du programme se retrouve pendant un an sur la page des aidants.\n");
        return beside;
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
        await DrawAsync(desk, report);
        foreach (var (name, address) in pages)
        {
            await TimeAsync(name, address, Runs, 300);
        }

        await TimeAsync("an answer tried on stored questions", $"{answer}?replay=1", 10, double.MaxValue);
        if (Staged().Match(await desk.GetStringAsync(new Uri("/desk/fr/documents", UriKind.Relative))) is { Success: true } staged)
        {
            await TimeAsync("a staged state tried on 300 stored questions", $"documents{WebUtility.HtmlDecode(staged.Value)}", 3, double.MaxValue);
        }

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

    // The week's sample: answered anew when the first reviewer comes, then judged.
    private static async Task DrawAsync(HttpClient desk, Report report)
    {
        var started = Stopwatch.GetTimestamp();
        var page = await desk.GetStringAsync(new Uri("/desk/fr/review", UriKind.Relative));
        report.Line($"  the week's sample drawn, answered and kept: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:N0} ms; {Progress().Match(page).Value}");
        for (var i = 0; i < Judged && Item().Match(page) is { Success: true } item; i++)
        {
            var sentences = int.Parse(item.Groups["sentences"].Value, CultureInfo.InvariantCulture);
            using var form = new FormUrlEncodedContent(
            [
                new("id", item.Groups["id"].Value), new("sentences", item.Groups["sentences"].Value), new("citation", "Right"), new("content", "1"),
                .. Enumerable.Range(0, sentences).Select(sentence => new KeyValuePair<string, string>($"sentence-{sentence}", i % 4 == 0 ? "NeedsWork" : "Right")),
            ]);
            using var judged = await desk.PostAsync(new Uri("/desk/fr/review", UriKind.Relative), form);
            page = await judged.Content.ReadAsStringAsync();
        }
    }

    // The answer to the heaviest gap, written and with a source: the page that a coordinator is on most.
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
        var address = Answer().Match(begun.RequestMessage!.RequestUri!.AbsolutePath).Value;
        var title = Title().Match(await begun.Content.ReadAsStringAsync()).Groups["title"].Value;
        var found = await WriteAsync(desk, address, title, new("find", "plateforme des aidants"), new("do", "find"));
        await WriteAsync(desk, address, title, new("add", Passage().Match(found).Groups["id"].Value), new("do", "save"));
        return address;
    }

    private static async Task<string> WriteAsync(HttpClient desk, string address, string title, params KeyValuePair<string, string>[] action)
    {
        using var form = new FormUrlEncodedContent([new("text-fr", "Demandez au guichet."), new("wordings-fr", WebUtility.HtmlDecode(title)), .. action]);
        using var written = await desk.PostAsync(new Uri($"/desk/fr/{address}", UriKind.Relative), form);
        written.EnsureSuccessStatusCode();
        return await written.Content.ReadAsStringAsync();
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

    [GeneratedRegex(@"<h1>(?<title>[^<]*)</h1>", RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    [GeneratedRegex(@"name=""add"" value=""(?<id>[^""]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Passage();

    [GeneratedRegex(@"\?replay=[^""#]+", RegexOptions.NonBacktracking)]
    private static partial Regex Staged();

    [GeneratedRegex(@"Cette semaine[^<]*", RegexOptions.NonBacktracking)]
    private static partial Regex Progress();

    [GeneratedRegex(@"name=""id"" value=""(?<id>\d+)"">\s*<input type=""hidden"" name=""sentences"" value=""(?<sentences>\d+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Item();

    [GeneratedRegex(@"to-do/answer/\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Answer();
}
