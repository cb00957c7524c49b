using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Bot.Turns;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>Where Bot Framework's channels deliver activities: stored, then acknowledged with 202; answered at once only where the channel waits for it.</summary>
internal sealed class MessagesEndpoint(
    ConnectorAuthentication authentication, ActivityInbox inbox, ImmediateTurns immediate, DataKey key, IOptions<ChannelOptions> options)
{
    /// <summary>The address that is registered with the channels.</summary>
    public const string Path = "/api/messages";

    private const string Json = "application/json; charset=utf-8";

    /// <summary>Maps the endpoint.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, (HttpContext context, MessagesEndpoint endpoint) => endpoint.ReceiveAsync(context, context.RequestAborted));

    private async Task<IResult> ReceiveAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var activity = await ActivityReader.ReadAsync(context.Request, cancellationToken);
        if (activity is null || !IsAddressed(activity))
        {
            return ChannelResults.Error(StatusCodes.Status400BadRequest, "BadSyntax", "This is no activity with a type, a channel, a conversation and a sender.");
        }

        var verdict = await authentication.CheckAsync(context, activity, cancellationToken);
        if (verdict.Refusal is { } status)
        {
            return ChannelResults.Error(status, "Unauthorized", "The sender is not known.");
        }

        // An activity without an id cannot be told from another one.
        var incoming = Incoming.From(activity, verdict.Audience, Route.Connector, activity.Id ?? Guid.NewGuid().ToString("N"), key);
        return (activity.Type, activity.DeliveryMode) switch
        {
            (Activity.Invoke, _) => await InvokeAsync(context, incoming),
            (_, Activity.ExpectReplies) => await ReplyAsync(context, incoming),
            _ => await AcceptAsync(context, incoming),
        };
    }

    private static bool IsAddressed(Activity activity) =>
        activity is { ChannelId.Length: > 0, Conversation.Id.Length: > 0, From.Id.Length: > 0, ServiceUrl.Length: > 0 };

    private async Task<IResult> AcceptAsync(HttpContext context, Incoming incoming)
    {
        var acceptance = await inbox.AcceptAsync(incoming);
        return acceptance.IsTaken ? TypedResults.StatusCode(StatusCodes.Status202Accepted) : ChannelResults.ComeBack(context, options.Value.RetryAfterSeconds);
    }

    private async Task<IResult> ReplyAsync(HttpContext context, Incoming incoming) => await immediate.AnswerAsync(incoming) is { } replies
        ? TypedResults.Text(replies.Json, Json)
        : ChannelResults.ComeBack(context, options.Value.RetryAfterSeconds);

    private async Task<IResult> InvokeAsync(HttpContext context, Incoming incoming)
    {
        if (await immediate.AnswerAsync(incoming) is not { } replies)
        {
            return ChannelResults.ComeBack(context, options.Value.RetryAfterSeconds);
        }

        return InvokeResponse.In(replies.Said.Activities) switch
        {
            { Body: { } body, Status: var status } => TypedResults.Text(body.GetRawText(), "application/json", statusCode: status),
            { Status: StatusCodes.Status501NotImplemented } => ChannelResults.Error(StatusCodes.Status501NotImplemented, "NotImplemented", "Nothing here knows this name."),
            { Status: var status } => TypedResults.StatusCode(status),
        };
    }
}
