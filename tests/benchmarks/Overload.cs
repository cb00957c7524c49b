using System.Diagnostics;
using System.Net.Sockets;

namespace Assistant.Benchmarks;

/// <summary>More questions than a bot can answer, sent without waiting for answers, as many channels at once send them.</summary>
internal static class Overload
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Sends at a rate that is a multiple of what was answered in a closed loop.</summary>
    /// <param name="load">What is sent to the bot.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="capacity">Questions a second that were answered in a closed loop.</param>
    /// <param name="times">How many times as many are sent.</param>
    /// <param name="duration">How long.</param>
    /// <param name="report">Takes the figures.</param>
    public static async Task RunAsync(Load load, Process bot, double capacity, int times, TimeSpan duration, Report report)
    {
        using var connections = load.Connect();
        using var patience = new CancellationTokenSource();
        var (counts, before, ownBefore) = (new Counts(), ProcessorOf(bot), Environment.CpuUsage.TotalTime);
        var sending = new List<Task>();
        var (rate, started) = (capacity * times, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(started) is var elapsed && elapsed < duration)
        {
            while (sending.Count < elapsed.TotalSeconds * rate)
            {
                sending.Add(SendAsync(connections, connections.Request(load.Activity(sending.Count, $"over {times}", sending.Count % 500)), counts, patience.Token));
            }

            await Task.Delay(1, patience.Token);
        }

        patience.CancelAfter(Patience);
        await Task.WhenAll(sending);

        // What was let in at the end is answered after it: the time of all of it counts.
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var goodput = counts.Answered / took;
        report.Line($"  {times,2} × overload           {sending.Count,8:N0} sent   {counts.Answered,6:N0} answered ({goodput:N0} a second)   {counts.ToldToComeBack:N0} told when to come back   {counts.Lost:N0} lost   processors: bot {(ProcessorOf(bot) - before).TotalSeconds / took:0.00}, load {(Environment.CpuUsage.TotalTime - ownBefore).TotalSeconds / took:0.00}");
        report.AtLeast($"goodput at {times} × overload, share of what a closed loop gets", goodput / capacity, 0.85);
        report.AtMost($"neither answered nor told when to come back at {times} × overload", counts.Lost, 0);
    }

    private static TimeSpan ProcessorOf(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static async Task SendAsync(PlainConnections connections, byte[] request, Counts counts, CancellationToken cancellationToken)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            var (status, isTold) = await connections.SendAsync(request, cancellationToken);
            var isInTime = Stopwatch.GetElapsedTime(started) < Patience;
            counts.Add(status is 200 && isInTime, isTold && isInTime && status is 429 or 503);
        }
        catch (Exception exception) when (exception is SocketException or IOException or OperationCanceledException)
        {
            counts.Add(isAnswered: false, isTold: false);
        }
    }

    /// <summary>What became of what was sent.</summary>
    private sealed class Counts
    {
        private int _answered;
        private int _told;
        private int _lost;

        public int Answered => _answered;

        public int ToldToComeBack => _told;

        public int Lost => _lost;

        public void Add(bool isAnswered, bool isTold)
        {
            if (isAnswered)
            {
                Interlocked.Increment(ref _answered);
            }
            else if (isTold)
            {
                Interlocked.Increment(ref _told);
            }
            else
            {
                Interlocked.Increment(ref _lost);
            }
        }
    }
}
