using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>What the Direct Line endpoints do for a caller whose token holds: start, speak, delete.</summary>
internal sealed class DirectLineDoor(
    DirectLineTokens tokens, DirectLineLog log, DirectLineStreams streams, ActivityInbox inbox, GroupCommit writer, DataKey key, SignalRights rights,
    IOptions<ChannelOptions> options, TimeProvider clock)
{
    private const string Bearer = "Bearer ";
    private const int LongestClientId = 200;

    private static readonly ChannelAccount Assistant = new() { Id = "assistant", Name = "Assistant", Role = "bot" };

    /// <summary>Seconds after which a client that was told to come back may do so.</summary>
    public int RetryAfterSeconds => options.Value.RetryAfterSeconds;

    /// <summary>Of whom whoever asks for a token speaks: of anyone without a secret; null when the secret is wrong.</summary>
    public DirectLineClass? ClassOfSecret(HttpContext context) => Shown(context) is { } secret ? tokens.ClassOf(secret) : DirectLineClass.Public;

    /// <summary>A token for a new conversation.</summary>
    public OpenedConversation NewToken(string? wantedUser, DirectLineClass people)
    {
        var caller = new DirectLineCaller(DirectLineTokens.NewConversation(), DirectLineTokens.UserId(wantedUser), people.Audience, people.Structure);
        return new OpenedConversation(caller.Conversation, tokens.Issue(caller), tokens.ExpiresIn, StreamUrl: null);
    }

    /// <summary>Who shows a token.</summary>
    /// <param name="context">The request.</param>
    /// <param name="conversation">The conversation that it must be for; null for any.</param>
    /// <returns>Null when the token does not hold.</returns>
    public async Task<DirectLineCaller?> CallerAsync(HttpContext context, string? conversation) =>
        Shown(context) is { } token && await tokens.ReadAsync(token) is { } caller && (conversation is null || conversation == caller.Conversation) ? caller : null;

    /// <summary>Who shows a token, or somebody new who shows a secret.</summary>
    public async Task<DirectLineCaller?> CallerOrNewAsync(HttpContext context)
    {
        if (Shown(context) is { } secret && tokens.ClassOf(secret) is { } people)
        {
            return new DirectLineCaller(DirectLineTokens.NewConversation(), DirectLineTokens.UserId(wanted: null), people.Audience, people.Structure);
        }

        return await CallerAsync(context, conversation: null);
    }

    /// <summary>Who shows a ticket for a stream; it holds once.</summary>
    public async Task<DirectLineCaller?> TakeTicketAsync(string? ticket, string conversation) =>
        ticket is { Length: > 0 } && await tokens.TakeTicketAsync(ticket) is { } caller && caller.Conversation == conversation ? caller : null;

    /// <summary>Whether the conversation was started and has not ended.</summary>
    public bool IsOpen(DirectLineCaller caller) => log.IsOpen(caller.Conversation);

    /// <summary>What a client needs to go on.</summary>
    /// <param name="context">The request, which says how the bot is reached.</param>
    /// <param name="caller">The client.</param>
    /// <param name="watermark">What it has seen; null when it does not ask for a stream.</param>
    public OpenedConversation Opened(HttpContext context, DirectLineCaller caller, long? watermark)
    {
        var stream = watermark is { } seen
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{(context.Request.IsHttps ? "wss" : "ws")}://{context.Request.Host}{DirectLineEndpoints.Path}/conversations/{caller.Conversation}/stream?watermark={seen}&t={tokens.IssueTicket(caller)}")
            : null;
        return new OpenedConversation(caller.Conversation, tokens.Issue(caller), tokens.ExpiresIn, stream);
    }

    /// <summary>Starts a conversation and lets the bot greet, once however often it is asked.</summary>
    public async Task<AcceptanceKind> StartAsync(DirectLineCaller caller)
    {
        var now = clock.GetUtcNow();
        if (!await writer.WriteAsync(db => DirectLineTable.Start(db, log.HashOf(caller.Conversation), now.ToUnixTimeMilliseconds())))
        {
            return AcceptanceKind.Ended;
        }

        var joined = Address(new Activity { Type = Activity.ConversationUpdate, MembersAdded = [new ChannelAccount { Id = caller.User }] }, caller);
        return (await inbox.AcceptAsync(Incoming.From(joined, caller.Audience, Route.DirectLine, "start", key))).Kind;
    }

    /// <summary>Hands in what a client sends.</summary>
    public async Task<Acceptance> SendAsync(DirectLineCaller caller, Activity activity)
    {
        if (activity.Type == Activity.Typing)
        {
            // Seen by nobody, so not worth a wait for the disk.
            return new Acceptance(IsOpen(caller) ? AcceptanceKind.Accepted : AcceptanceKind.Ended, 0);
        }

        var deliveryId = ClientActivityId(activity) ?? Guid.NewGuid().ToString("N");
        return await inbox.AcceptAsync(Incoming.From(Address(activity, caller), caller.Audience, Route.DirectLine, $"client {deliveryId}", key) with { Structure = caller.Structure });
    }

    /// <summary>Erases a conversation. It has ended then.</summary>
    public async Task DeleteAsync(DirectLineCaller caller)
    {
        var conversation = log.HashOf(caller.Conversation);
        var erase = rights.Erasing(conversation, person: null);
        await writer.WriteAsync(db =>
        {
            erase(db);
            ConversationErasure.Erase(db, conversation, clock.GetUtcNow().ToUnixTimeMilliseconds());
            return true;
        });
        streams.Notify(conversation);
    }

    // Who speaks to whom and where is known from the token; what the client says of it is not read. Neither is a name: nobody needs one.
    private Activity Address(Activity activity, DirectLineCaller caller) => activity with
    {
        Id = null,
        ChannelId = DirectLineEndpoints.ChannelId,
        ServiceUrl = null,
        Conversation = new ConversationAccount { Id = caller.Conversation },
        From = new ChannelAccount { Id = caller.User, Role = "user" },
        Recipient = Assistant,
        Timestamp = clock.GetUtcNow(),
        DeliveryMode = null,
    };

    private static string? ClientActivityId(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 and <= LongestClientId } text ? text : null;

    private static string? Shown(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && header.Length > Bearer.Length ? header[Bearer.Length..].Trim() : null;
    }
}
