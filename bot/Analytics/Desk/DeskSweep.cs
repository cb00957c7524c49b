using Assistant.Bot.Analytics.Humans;
using Assistant.Bot.Data;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>Erases, every hour, what the desk need not keep any longer: the access log after a year, questions that were handed on after a month, contacts after a year.</summary>
internal sealed partial class DeskSweep(GroupCommit writer, DeskJournal journal, HumanDesk humans, ContactDesk contacts, TimeProvider clock, ILogger<DeskSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Erases now.</summary>
    /// <returns>How many rows.</returns>
    public Task<int> SweepAsync() => writer.WriteAsync(db => journal.Erase(db) + humans.Erase(db) + contacts.Erase(db));

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await SweepAsync();
            }
            catch (Exception exception) when (GroupCommit.IsTrouble(exception))
            {
                LogNotErased(exception.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 332, Level = LogLevel.Error, Message = "The desk's old rows could not be erased and will be in an hour: {Trouble}")]
    private partial void LogNotErased(string trouble);
}
