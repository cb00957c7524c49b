using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Benchmarks;

/// <summary>Questions per second through <c>/api/messages</c> of a bot in its own process: read, redacted, answered in full over the starter corpus, and stored before the reply goes out.</summary>
internal static class ChannelsBenchmark
{
    private const int Connections = 16;
    // So long that every document was read and the code is compiled as in a bot that has been up for a minute; what a cold start takes, StartBenchmark measures.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(45);

    /// <summary>Runs it.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        using var store = new TemporaryStore();
        await store.IndexAsync(TemporaryStore.StarterCorpus);
        await using var services = StartedChild.Services(store.Folder);
        var questions = await AnsweringBenchmark.QuestionsAsync(services);
        using var service = new SigningService(FreePort());
        var (port, token) = (FreePort(), service.Token());
        using var bot = StartBot(store.Folder, port, service);
        try
        {
            var address = new Uri($"http://127.0.0.1:{port}");
            var load = new Load(address, token, questions);
            await ListensAsync(address);
            await load.AskAsync(Connections, WarmUp, "warm");
            report.Line($"channels: expectReplies at {Connections} connections, closed loop, with token validation; the load is made on the same machine");
            var measured = TimeSpan.FromSeconds(options.IsReduced ? 5 : 20);

            // What has no words is asked back without looking anything up: what is left is the channel.
            await MeasureAsync("the channel alone", new Load(address, token, [questions[0] with { Text = "???" }]), measured, bot, report);
            var (perSecond, p99) = await MeasureAsync("full answers", load, measured, bot, report);
            report.AtLeast("questions a second through /api/messages", perSecond, 2500);
            report.AtMost("p99 through /api/messages, ms", p99, 25);
            await BesideEchoAsync(questions, measured, perSecond, report);
            foreach (var times in new[] { 5, 10 })
            {
                // Rested between two loads, so that the second does not begin in the queue of the first.
                await Task.Delay(TimeSpan.FromSeconds(2));
                await Overload.RunAsync(load, bot, perSecond, times, measured, report);
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
            var address = new Uri($"http://127.0.0.1:{port}");
            var load = new Load(address, token: null, questions);
            await ListensAsync(address);
            await load.AskAsync(Connections, measured, "warm");
            var (echoes, _) = await MeasureAsync("npm botbuilder echo", load, measured, peer, report);
            report.Line($"  full answers beside an echo of npm botbuilder: {perSecond / echoes:0.00} ×");
        }
        finally
        {
            peer.Kill();
            await peer.WaitForExitAsync();
        }
    }

    private static async Task<(double PerSecond, double P99)> MeasureAsync(string name, Load load, TimeSpan measured, Process answering, Report report)
    {
        answering.Refresh();
        var before = answering.TotalProcessorTime;
        var times = await load.AskAsync(Connections, measured, name);
        answering.Refresh();
        var processor = answering.TotalProcessorTime - before;
        var (perSecond, p99) = (times.Count / measured.TotalSeconds, times[(int)(times.Count * 0.99)]);
        report.Line($"  {name,-20} {perSecond,8:N0} questions a second   median {times[times.Count / 2],6:N1} ms   p99 {p99,6:N1} ms   processor of its process {processor.TotalMicroseconds / times.Count,6:N0} µs a question");
        return (perSecond, p99);
    }

    private static Process StartBot(string folder, int port, SigningService service)
    {
        string[] arguments =
        [
            "exec", Path.Combine(AppContext.BaseDirectory, "Assistant.Bot.dll"), "--urls", $"http://127.0.0.1:{port}", "--Store:Folder", folder, "--Store:Starter", "",
            "--Data:Folder", Path.Combine(folder, "bot"), "--Logging:LogLevel:Default", "Warning", .. service.Settings,
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

    private static async Task ListensAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
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
