using Assistant.Bot.Data;

namespace Assistant.Bot.Analytics.Humans;

/// <summary>Looks every half minute whether a question has come to wait for a human, and tells the coordinators who asked for it.</summary>
internal sealed partial class HumanNotices(ContactDesk contacts, TimeProvider clock, ILogger<HumanNotices> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await contacts.TellAsync(stoppingToken);
            }
            catch (Exception exception) when (GroupCommit.IsTrouble(exception))
            {
                LogNotTold(exception.Message);
            }
        }
    }

    [LoggerMessage(EventId = 333, Level = LogLevel.Warning, Message = "Coordinators could not be told that a question waits, and will be: {Trouble}")]
    private partial void LogNotTold(string trouble);
}
