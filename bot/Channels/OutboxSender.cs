using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Bot.Turns;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>Sends ready replies by the Connector, in order for each conversation. Posting is not idempotent: a reply whose fate is unknown becomes one "please ask again if you saw no answer".</summary>
internal sealed partial class OutboxSender(
    IReplyChannel connector, GroupCommit writer, Database database, DataKey key, IOptions<ChannelOptions> options, TimeProvider clock, ILogger<OutboxSender> logger)
    : IHostedService, IAsyncDisposable
{
    private readonly KeptQueue _queue = new(options.Value.TurnsAtOnce, writer, database.Lease, clock);

    /// <summary>Adds a reply that is stored as ready.</summary>
    public void Add(long id, KeyedHash conversation, Activity reply, bool isNotice) =>
        _queue.Add(conversation, cancellationToken => SendAsync(id, conversation, reply, isNotice, cancellationToken));

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => _queue.StartAsync(TakeUpAsync, cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => _queue.StopAsync(LeaveAsync, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(new CancellationToken(canceled: true));
        await _queue.DisposeAsync();
    }

    // The last that stops before the writer: what still waits is for the others, at once.
    private async Task LeaveAsync()
    {
        if (!database.Lease.IsShared)
        {
            return;
        }

        try
        {
            await writer.WriteAsync(db =>
            {
                db.Lease.Leave(db);
                return true;
            });
        }
        catch (Exception exception) when (GroupCommit.IsTrouble(exception))
        {
            // They notice by themselves, some seconds later.
        }
    }

    private async Task TakeUpAsync(CancellationToken cancellationToken)
    {
        foreach (var waiting in await writer.WriteUntilDoneAsync(OutboxTable.TakeUp, cancellationToken))
        {
            if (key.OpenActivity(waiting.Reply, waiting.Conversation) is not { } reply)
            {
                LogCannotOpen(waiting.Id);
                await EndAsync(waiting.Id, cancellationToken);
            }
            else if (waiting.State == TurnState.Ready)
            {
                Add(waiting.Id, waiting.Conversation, reply, waiting.IsNotice);
            }
            else
            {
                await AskAgainAsync(waiting.Id, waiting.Conversation, reply, cancellationToken);
            }
        }
    }

    private async Task SendAsync(long id, KeyedHash conversation, Activity reply, bool isNotice, CancellationToken cancellationToken)
    {
        if (!await writer.WriteUntilDoneAsync(db => OutboxTable.StartSending(db, id), cancellationToken))
        {
            return;
        }

        ReplyFate fate;
        try
        {
            fate = await connector.SendAsync(reply, cancellationToken);
        }
#pragma warning disable CA1031 // A border: whatever the network threw, the asker is told once that an answer may be missing.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFateUnknown(id, exception.GetType().Name);
            await (isNotice ? EndAsync(id, cancellationToken) : AskAgainAsync(id, conversation, reply, cancellationToken));
            return;
        }

        await (fate == ReplyFate.Unreachable ? CloseAsync(id, conversation, cancellationToken) : EndAsync(id, cancellationToken));
    }

    // What else waits for the conversation would be refused too, and a second notice of the same helps nobody.
    private Task<bool> CloseAsync(long id, KeyedHash conversation, CancellationToken cancellationToken) => writer.WriteUntilDoneAsync(
        db =>
        {
            OutboxTable.End(db, id);
            OutboxTable.GiveUp(db, conversation);
            ConversationTable.Close(db, conversation, clock.GetUtcNow().ToUnixTimeMilliseconds());
            return true;
        },
        cancellationToken);

    // In one transaction: the reply is given up, and the notice takes its place. A notice that is cut off itself is sent again: twice is better than silence.
    private async Task AskAgainAsync(long id, KeyedHash conversation, Activity reply, CancellationToken cancellationToken)
    {
        // A card follows its text, which has said what matters or is asked for again itself: one notice for both.
        if (string.IsNullOrEmpty(reply.Text))
        {
            await EndAsync(id, cancellationToken);
            return;
        }

        var notice = TurnRunner.AskAgain(reply);
        var box = key.Seal(notice, conversation);
        var noticeId = await writer.WriteUntilDoneAsync(
            db =>
            {
                OutboxTable.End(db, id);
                return OutboxTable.Add(db, conversation, box, isNotice: true, clock.GetUtcNow().ToUnixTimeMilliseconds());
            },
            cancellationToken);
        Add(noticeId, conversation, notice, isNotice: true);
    }

    private Task<bool> EndAsync(long id, CancellationToken cancellationToken) => writer.WriteUntilDoneAsync(
        db =>
        {
            OutboxTable.End(db, id);
            return true;
        },
        cancellationToken);

    [LoggerMessage(EventId = 140, Level = LogLevel.Error, Message = "The reply {Id} cannot be opened with this key, and is given up")]
    private partial void LogCannotOpen(long id);

    [LoggerMessage(EventId = 141, Level = LogLevel.Warning, Message = "Nobody knows whether the reply {Id} arrived: {Kind}")]
    private partial void LogFateUnknown(long id, string kind);
}
