using Assistant.Bot.Data;
using Assistant.Bot.Turns;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>Erases, every minute, what is no longer needed: questions after half an hour, quiet conversations, what was delivered a day ago.</summary>
internal sealed partial class ChannelSweep(
    GroupCommit writer, Database database, ConversationMemory memory, DirectLineStreams streams, IOptions<ChannelOptions> options, IOptions<DirectLineOptions> directLine, IOptions<TurnOptions> turns,
    TimeProvider clock, ILogger<ChannelSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    // Longer than any channel tries to deliver the same activity again.
    private static readonly TimeSpan RepliesKept = TimeSpan.FromMinutes(10);

    /// <summary>Sweeps once.</summary>
    public async Task SweepAsync()
    {
        var ended = await writer.WriteAsync(Sweep);
        ended.ForEach(streams.Notify);
        database.EmptyLog();
    }

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
                LogLater(exception.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private List<KeyedHash> Sweep(DbStatements db)
    {
        var now = clock.GetUtcNow();
        foreach (var open in streams.Open)
        {
            DirectLineTable.Touch(db, open, now.ToUnixTimeMilliseconds());
        }

        var idle = DirectLineTable.Idle(db, now.AddMinutes(-directLine.Value.HistoryMinutes).ToUnixTimeMilliseconds());
        idle.ForEach(conversation => ConversationErasure.Erase(db, conversation, now.ToUnixTimeMilliseconds()));
        var known = now.AddHours(-options.Value.KnownHours).ToUnixTimeMilliseconds();
        DirectLineTable.Sweep(db, now.AddMinutes(-directLine.Value.TokenMinutes).ToUnixTimeMilliseconds());
        InboxTable.Sweep(db, (now - RepliesKept).ToUnixTimeMilliseconds(), known);
        OutboxTable.Sweep(db, known);
        ConversationTable.Sweep(db, now.AddDays(-turns.Value.ReferenceDays).ToUnixTimeMilliseconds());
        memory.ForgetExpired(db);
        return idle;
    }

    [LoggerMessage(EventId = 170, Level = LogLevel.Warning, Message = "What is old is erased later, because the database cannot be written: {Kind}")]
    private partial void LogLater(string kind);
}
