using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics;

/// <summary>Counts signals every quarter of an hour and erases what is due every hour, in this order: what is erased has been counted.</summary>
internal sealed partial class SignalSweep(SignalLog signals, SignalRetention retention, CellCounting counting, TimeProvider clock, ILogger<SignalSweep> logger) : BackgroundService
{
    private const int MinutesBetweenCounts = 15;
    private const int MinutesBetweenErasures = 60;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        for (var minute = 0; await timer.WaitForNextTickAsync(stoppingToken); minute++)
        {
            try
            {
                await signals.CountLostAsync();
                await retention.EndSittingsAsync();
                if (minute % MinutesBetweenCounts == 0)
                {
                    await counting.CountAsync(stoppingToken);
                }

                if (minute % MinutesBetweenErasures == 0)
                {
                    await retention.EraseAsync(stoppingToken);
                }
            }
            catch (Exception exception) when (GroupCommit.IsTrouble(exception))
            {
                LogLater(exception.GetType().Name);
            }
        }
    }

    [LoggerMessage(EventId = 320, Level = LogLevel.Warning, Message = "Signals are counted and erased later, because the database cannot be used: {Kind}")]
    private partial void LogLater(string kind);
}
