using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Benchmarks;

/// <summary>Questions per second through <c>/api/messages</c> of a bot in its own process: read, redacted, answered in full over the starter corpus, and stored before the reply goes out.</summary>
internal static class ChannelsBenchmark
{
    private const int Connections = 16;
    // So long that every document was read and the code is compiled as in a bot that has been up for a minute; what a cold start takes, StartBenchmark measures.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    /// <summary>Runs it.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        using var store = new TemporaryStore();
        await store.IndexAsync(TemporaryStore.StarterCorpus);
        await using var services = StartedChild.Services(store.Folder);
        var questions = await AnsweringBenchmark.QuestionsAsync(services);
        var port = FreePort();
        using var bot = StartBot(store.Folder, port);
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            await ListensAsync(client);
            await AskAllAsync(client, questions, WarmUp, "warm");
            report.Line($"channels: expectReplies at {Connections} connections, closed loop, without token validation; the load is made on the same machine");
            var measured = TimeSpan.FromSeconds(options.IsReduced ? 5 : 20);

            // What has no words is asked back without looking anything up: what is left is the channel.
            await MeasureAsync("the channel alone", [questions[0] with { Text = "???" }], measured, client, bot, report);
            var (perSecond, p99) = await MeasureAsync("full answers", questions, measured, client, bot, report);
            report.AtLeast("questions a second through /api/messages", perSecond, 2500);
            report.AtMost("p99 through /api/messages, ms", p99, 25);
            await BesideEchoAsync(questions, measured, perSecond, report);
            foreach (var times in new[] { 5, 10 })
            {
                // Rested between two loads, so that the second does not begin in the queue of the first.
                await Task.Delay(TimeSpan.FromSeconds(2));
                await Overload.RunAsync(client.BaseAddress!, i => Activity(questions[i % questions.Count], $"over {times}:{i}", $"a:over {times}:{i % 500}"), perSecond, times, measured, report);
            }
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync();
        }
    }

    // What Microsoft's library takes to say the same words back, in the same run.
    private static async Task BesideEchoAsync(List<Question> questions, TimeSpan measured, double perSecond, Report report)
    {
        var port = FreePort();
        using var peer = EchoPeer.Start(port);
        if (peer is null)
        {
            report.Line($"  npm botbuilder      not measured: needs Node and npm");
            return;
        }

        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            await ListensAsync(client);
            await AskAllAsync(client, questions, WarmUp, "warm");
            var (echoes, _) = await MeasureAsync("npm botbuilder echo", questions, measured, client, peer, report);
            report.Line($"  full answers beside an echo of npm botbuilder: {perSecond / echoes:0.00} ×");
        }
        finally
        {
            peer.Kill();
            await peer.WaitForExitAsync();
        }
    }

    private static async Task<(double PerSecond, double P99)> MeasureAsync(
        string name, List<Question> questions, TimeSpan measured, HttpClient client, Process bot, Report report)
    {
        bot.Refresh();
        var before = bot.TotalProcessorTime;
        var times = await AskAllAsync(client, questions, measured, name);
        bot.Refresh();
        var processor = bot.TotalProcessorTime - before;
        times.Sort();
        var (perSecond, p99) = (times.Count / measured.TotalSeconds, times[(int)(times.Count * 0.99)]);
        report.Line($"  {name,-20} {perSecond,8:N0} questions a second   median {times[times.Count / 2],6:N1} ms   p99 {p99,6:N1} ms   processor of the bot {processor.TotalMicroseconds / times.Count,6:N0} µs a question");
        return (perSecond, p99);
    }

    private static async Task<List<double>> AskAllAsync(HttpClient client, List<Question> questions, TimeSpan duration, string name)
    {
        var times = new ConcurrentBag<List<double>>();
        var end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(connection => Task.Run(async () =>
        {
            var own = new List<double>();
            for (var i = connection; Stopwatch.GetTimestamp() < end; i += Connections)
            {
                var started = Stopwatch.GetTimestamp();
                using var content = new StringContent(Activity(questions[i % questions.Count], $"{name}:{i}", $"a:{connection}:{i / 40}"), Encoding.UTF8, "application/json");
                using var response = await client.PostAsync("/api/messages", content);
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                own.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            times.Add(own);
        })));
        return [.. times.SelectMany(own => own)];
    }

    // As a Teams client sends it.
    private static string Activity(Question question, string id, string conversation) => new JsonObject
    {
        ["type"] = "message",
        ["id"] = id,
        ["deliveryMode"] = "expectReplies",
        ["channelId"] = "msteams",
        ["serviceUrl"] = "https://smba.example/emea/",
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = "tenant" },
        ["from"] = new JsonObject { ["id"] = "29:somebody", ["name"] = "Somebody", ["aadObjectId"] = "object" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Assistant" },
        ["text"] = question.Text,
        ["textFormat"] = "plain",
        ["locale"] = "fr-BE",
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "fr-BE", ["country"] = "BE", ["platform"] = "Web" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant" } },
    }.ToJsonString();

    private static Process StartBot(string folder, int port)
    {
        string[] arguments =
        [
            "exec", Path.Combine(AppContext.BaseDirectory, "Assistant.Bot.dll"), "--urls", $"http://127.0.0.1:{port}", "--Store:Folder", folder, "--Store:Starter", "",
            "--Data:Folder", Path.Combine(folder, "bot"), "--Logging:LogLevel:Default", "Warning",
        ];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" } })
            ?? throw new InvalidOperationException("The bot did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task ListensAsync(HttpClient client)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                await client.GetStringAsync("/healthz");
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new TimeoutException("The bot does not listen.");
    }
}
