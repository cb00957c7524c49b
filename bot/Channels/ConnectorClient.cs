using System.Net;
using System.Text.Json;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>Sends, updates and deletes activities through the Connector of the Bot Framework service. Every ending is a value.</summary>
internal sealed class ConnectorClient(ConnectorTransport transport)
{
    /// <summary>The most characters that one activity may have on the wire. Source: Teams, "Format your bot messages": 100 KB counted as UTF-16, 80 KB recommended.</summary>
    public const int MostCharacters = 80 * 1024;

    /// <summary>Sends a reply, into the thread of what it answers when it answers something. Not repeatable: a reply that may have arrived is never sent again.</summary>
    public Task<Delivery> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        var path = reply.ReplyToId is { Length: > 0 } to ? $"{Activities(reply)}/{Uri.EscapeDataString(to)}" : Activities(reply);
        return DeliverAsync(HttpMethod.Post, path, reply, reply, cancellationToken);
    }

    /// <summary>Says that an answer is being looked for.</summary>
    /// <param name="reply">Any reply in the conversation; only its address is used.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Delivery> TypingAsync(Activity reply, CancellationToken cancellationToken) =>
        SendAsync(Address(reply) with { Type = Activity.Typing, ReplyToId = reply.ReplyToId }, cancellationToken);

    /// <summary>Puts an activity in the place of one that was sent. The AI label of the first is lost on Teams, so this is for texts only.</summary>
    /// <param name="reply">The new activity, with the id of the old one.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Delivery> UpdateAsync(Activity reply, CancellationToken cancellationToken) =>
        DeliverAsync(HttpMethod.Put, One(reply), reply, reply, cancellationToken);

    /// <summary>Takes back an activity that was sent.</summary>
    /// <param name="reply">The activity; only its address and id are used.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Delivery> DeleteAsync(Activity reply, CancellationToken cancellationToken) =>
        DeliverAsync(HttpMethod.Delete, One(reply), reply, body: null, cancellationToken);

    private static Activity Address(Activity reply) => new()
    {
        ChannelId = reply.ChannelId,
        ServiceUrl = reply.ServiceUrl,
        Conversation = reply.Conversation,
        From = reply.From,
        Recipient = reply.Recipient,
    };

    private static string Activities(Activity reply) =>
        $"v3/conversations/{Uri.EscapeDataString(reply.Conversation?.Id ?? throw new ArgumentException("A reply names its conversation.", nameof(reply)))}/activities";

    private static string One(Activity reply) =>
        $"{Activities(reply)}/{Uri.EscapeDataString(reply.Id ?? throw new ArgumentException("An activity that was sent has an id.", nameof(reply)))}";

    private async Task<Delivery> DeliverAsync(HttpMethod method, string path, Activity address, Activity? body, CancellationToken cancellationToken)
    {
        var json = body is null ? null : JsonSerializer.Serialize(body, ActivityJson.Default.Activity);
        if (json?.Length > MostCharacters)
        {
            return new Delivery(DeliveryEnding.TooLarge, Reason: "larger than one activity may be");
        }

        var call = await transport.CallAsync(method, address.ServiceUrl, path, json, cancellationToken);
        return Read(call, method == HttpMethod.Post);
    }

    private static Delivery Read(ConnectorCall call, bool isPost) => call switch
    {
        { IsTaken: true } => new Delivery(DeliveryEnding.Sent, call.Id),
        { Trouble: ConnectorTrouble.HostNotAllowed } => new Delivery(DeliveryEnding.HostNotAllowed, Reason: call.Said),
        { Trouble: ConnectorTrouble.NoAnswer } when isPost => new Delivery(DeliveryEnding.Ambiguous, Reason: call.Said),
        { Trouble: not null } => new Delivery(DeliveryEnding.Later, Reason: call.Said),
        { Status: HttpStatusCode.Forbidden } => new Delivery(Forbidden(call.Body), Reason: call.Said),
        { Status: HttpStatusCode.NotFound } when isPost => new Delivery(DeliveryEnding.Unreachable, Reason: call.Said),
        { Status: HttpStatusCode.BadRequest } when call.Body.Contains("streaming api is not enabled", StringComparison.OrdinalIgnoreCase) =>
            new Delivery(DeliveryEnding.StreamNotAllowed, Reason: call.Said),
        { Status: HttpStatusCode.RequestEntityTooLarge } => new Delivery(DeliveryEnding.TooLarge, Reason: call.Said),
        { Status: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.Unauthorized } =>
            new Delivery(DeliveryEnding.Later, RetryAfter: call.RetryAfter, Reason: call.Said),
        { Status: HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError } =>
            new Delivery(isPost ? DeliveryEnding.Ambiguous : DeliveryEnding.Later, RetryAfter: call.RetryAfter, Reason: call.Said),
        _ => new Delivery(DeliveryEnding.Refused, Reason: call.Said),
    };

    // The service tells the endings of a stream apart in words only. Source: Teams, "Stream bot messages", error codes.
    private static DeliveryEnding Forbidden(string body) => body switch
    {
        _ when !body.Contains("ContentStreamNotAllowed", StringComparison.OrdinalIgnoreCase) => DeliveryEnding.Unreachable,
        _ when body.Contains("exceeded streaming time", StringComparison.OrdinalIgnoreCase) => DeliveryEnding.StreamTooLong,
        _ when body.Contains("cancel", StringComparison.OrdinalIgnoreCase) || body.Contains("already completed", StringComparison.OrdinalIgnoreCase) => DeliveryEnding.StreamStopped,
        _ => DeliveryEnding.StreamNotAllowed,
    };
}
