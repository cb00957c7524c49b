using Assistant.Bot.Activities;
using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>Stores what comes in, once, before it is acknowledged; then it will be answered, whatever happens to the program.</summary>
internal sealed class ActivityInbox(GroupCommit writer, DataKey key, TurnWorker worker, DirectLineStreams streams, TimeProvider clock)
{
    // A client that saw no answer sends the same words again under a new id; later, they are a new question.
    private static readonly TimeSpan SecondAttempt = TimeSpan.FromSeconds(5);

    /// <summary>Accepts an activity that is answered later.</summary>
    /// <exception cref="System.Data.Common.DbException">It cannot be stored at the moment, and so was not accepted.</exception>
    public async Task<Acceptance> AcceptAsync(Incoming incoming)
    {
        if (!worker.TryAdmit())
        {
            return new Acceptance(AcceptanceKind.Full, 0);
        }

        var stored = default(Stored);
        try
        {
            var envelope = key.Seal(new Envelope(incoming.Activity, incoming.Audience, incoming.HadPersonalData) { Structure = incoming.Structure }, incoming.Conversation);
            var echo = IsShown(incoming) ? key.Seal(ActivityRedaction.Readable(incoming.Activity), incoming.Conversation) : null;
            stored = await writer.WriteAsync(db => Store(db, incoming, envelope, echo));
        }
        finally
        {
            if (stored.Kind != AcceptanceKind.Accepted || stored.Id == 0)
            {
                worker.Release();
            }
        }

        // The echo first: a client holds back replies to what it has not seen.
        if (stored.IsEchoed)
        {
            streams.Notify(incoming.Conversation);
        }

        if (stored.Kind == AcceptanceKind.Accepted)
        {
            var activity = stored.Sequence > 0 ? DirectLineId.Give(incoming.Activity, stored.Sequence) : incoming.Activity;
            worker.Add(new AcceptedTurn(stored.Id, activity, incoming.HadPersonalData, incoming.Audience, incoming.Route, incoming.Conversation, Attempts: 0) { Structure = incoming.Structure });
        }

        return new Acceptance(stored.Kind, stored.Sequence);
    }

    // The client shows what it sent when it comes back; that somebody joined is for the bot only.
    private static bool IsShown(Incoming incoming) => incoming.Route == Route.DirectLine && incoming.Activity.Type is Activity.Message or Activity.Event;

    private Stored Store(DbStatements db, Incoming incoming, byte[] envelope, byte[]? echo)
    {
        var now = clock.GetUtcNow();
        if (incoming.Route == Route.DirectLine && !DirectLineTable.Touch(db, incoming.Conversation, now.ToUnixTimeMilliseconds()))
        {
            return new Stored(AcceptanceKind.Ended, 0, 0, IsEchoed: false);
        }

        if (InboxTable.FindKey(db, incoming.Key) is { } known)
        {
            return new Stored(AcceptanceKind.Known, 0, known, IsEchoed: false);
        }

        ConversationTable.Open(db, incoming.Conversation);
        long? sequence = echo is null ? null : DirectLineTable.Append(db, incoming.Conversation, echo);
        if (incoming.Twin is { } twin && InboxTable.FindTwin(db, twin, (now - SecondAttempt).ToUnixTimeMilliseconds()) is { } first)
        {
            // The second attempt is shown too, or its client would say that it failed; it is answered with the first.
            InboxTable.AcceptTwin(db, incoming, sequence, now.ToUnixTimeMilliseconds());
            return new Stored(AcceptanceKind.Known, 0, sequence ?? first, IsEchoed: echo is not null);
        }

        var id = InboxTable.Accept(db, incoming, sequence, envelope, now.ToUnixTimeMilliseconds());
        return new Stored(AcceptanceKind.Accepted, id, sequence ?? 0, IsEchoed: echo is not null);
    }

    private readonly record struct Stored(AcceptanceKind Kind, long Id, long Sequence, bool IsEchoed);
}
