using System.Text.Json;
using Assistant.Bot.Activities;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Assistant.Bot.Channels;

/// <summary>
/// The self-hosted Direct Line 3.0, as Web Chat and DirectLineJS use it. Its errors are 403 and 404, never 401: DirectLineJS gives up for ever on a 401.
/// </summary>
internal static class DirectLineEndpoints
{
    /// <summary>The address under which everything lies.</summary>
    public const string Path = "/v3/directline";

    /// <summary>The name of the channel in activities.</summary>
    public const string ChannelId = "directline";

    private static readonly string[] Accepted = [Activity.Message, Activity.Event, Activity.Typing];

    /// <summary>Maps the endpoints.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var line = endpoints.MapGroup(Path).RequireCors(DirectLineLimits.Origins).AddEndpointFilter<DirectLineOrigins>();
        line.MapPost("/tokens/generate", GenerateAsync).RequireRateLimiting(DirectLineLimits.PerClient);
        line.MapPost("/tokens/refresh", RefreshAsync);
        line.MapPost("/conversations", StartAsync).RequireRateLimiting(DirectLineLimits.PerClient);
        line.MapGet("/conversations/{id}", ReconnectAsync);
        line.MapDelete("/conversations/{id}", DeleteAsync);
        line.MapGet("/conversations/{id}/activities", ReadAsync);
        line.MapPost("/conversations/{id}/activities", SendAsync).RequireRateLimiting(DirectLineLimits.PerConversation);
        line.MapPost("/conversations/{id}/upload", () => ChannelResults.Error(StatusCodes.Status415UnsupportedMediaType, "NotSupported", "Files are not taken."));
        line.MapGet("/conversations/{id}/stream", StreamAsync);
    }

    private static async Task<IResult> GenerateAsync(HttpContext context, DirectLineDoor door, CancellationToken cancellationToken)
    {
        if (door.ClassOfSecret(context) is not { } people)
        {
            return Refused();
        }

        var wanted = await ReadRequestAsync(context.Request, cancellationToken);
        return TypedResults.Json(door.NewToken(wanted?.User?.Id, people), ChannelJson.Default.OpenedConversation);
    }

    private static async Task<IResult> RefreshAsync(HttpContext context, DirectLineDoor door) => await door.CallerAsync(context, conversation: null) switch
    {
        null => Refused(),
        { } caller when !door.IsOpen(caller) => Ended(),
        { } caller => TypedResults.Json(door.Opened(context, caller, watermark: null), ChannelJson.Default.OpenedConversation),
    };

    private static async Task<IResult> StartAsync(HttpContext context, DirectLineDoor door)
    {
        if (await door.CallerOrNewAsync(context) is not { } caller)
        {
            return Refused();
        }

        return await door.StartAsync(caller) switch
        {
            AcceptanceKind.Ended => Ended(),
            AcceptanceKind.Full => ChannelResults.ComeBack(context, door.RetryAfterSeconds),
            _ => TypedResults.Json(door.Opened(context, caller, watermark: 0), ChannelJson.Default.OpenedConversation, statusCode: StatusCodes.Status201Created),
        };
    }

    private static async Task<IResult> ReconnectAsync(string id, string? watermark, HttpContext context, DirectLineDoor door)
    {
        if (DirectLineLog.ParseWatermark(watermark) is not { } seen)
        {
            return BadWatermark();
        }

        return await door.CallerAsync(context, id) switch
        {
            null => Refused(),
            { } caller when !door.IsOpen(caller) => Ended(),
            { } caller => TypedResults.Json(door.Opened(context, caller, seen), ChannelJson.Default.OpenedConversation),
        };
    }

    private static async Task<IResult> DeleteAsync(string id, HttpContext context, DirectLineDoor door)
    {
        if (await door.CallerAsync(context, id) is not { } caller)
        {
            return Refused();
        }

        await door.DeleteAsync(caller);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ReadAsync(string id, string? watermark, HttpContext context, DirectLineDoor door, DirectLineLog log)
    {
        if (DirectLineLog.ParseWatermark(watermark) is not { } seen)
        {
            return BadWatermark();
        }

        return await door.CallerAsync(context, id) switch
        {
            null => Refused(),
            { } caller when !door.IsOpen(caller) => Ended(),
            _ => TypedResults.Json(log.ReadAfter(id, seen), ChannelJson.Default.ActivitySet),
        };
    }

    private static async Task<IResult> SendAsync(string id, HttpContext context, DirectLineDoor door, CancellationToken cancellationToken)
    {
        if (await door.CallerAsync(context, id) is not { } caller)
        {
            return Refused();
        }

        var activity = await ActivityReader.ReadAsync(context.Request, cancellationToken);
        if (activity is null || !Accepted.Contains(activity.Type, StringComparer.Ordinal))
        {
            return ChannelResults.Error(StatusCodes.Status400BadRequest, "BadArgument", "A client sends messages, events and typing.");
        }

        var acceptance = await door.SendAsync(caller, activity);
        return acceptance.Kind switch
        {
            AcceptanceKind.Ended => Ended(),
            AcceptanceKind.Full => ChannelResults.ComeBack(context, door.RetryAfterSeconds),
            _ => TypedResults.Json(new ActivityReceipt(DirectLineId.Of(id, acceptance.Sequence)), ChannelJson.Default.ActivityReceipt),
        };
    }

    private static async Task<IResult> StreamAsync(string id, string? watermark, string? t, HttpContext context, DirectLineDoor door, DirectLineStream stream)
    {
        if (!context.WebSockets.IsWebSocketRequest || DirectLineLog.ParseWatermark(watermark) is not { } seen)
        {
            return ChannelResults.Error(StatusCodes.Status400BadRequest, "BadArgument", "This address is for WebSockets, with a number as watermark.");
        }

        return await door.TakeTicketAsync(t, id) switch
        {
            null => Refused(),
            { } caller when !door.IsOpen(caller) => Ended(),
            _ => await stream.ServeAsync(context, id, seen, context.RequestAborted),
        };
    }

    private static async Task<TokenRequest?> ReadRequestAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, ChannelJson.Default.TokenRequest, cancellationToken);
        }
        catch (JsonException)
        {
            // What was asked for cannot be read, often because nothing was: the token is for somebody new.
            return null;
        }
    }

    private static JsonHttpResult<ChannelError> Refused() => ChannelResults.Error(StatusCodes.Status403Forbidden, "TokenExpired", "The token is not valid, or no longer.");

    private static JsonHttpResult<ChannelError> Ended() => ChannelResults.Error(StatusCodes.Status404NotFound, "ConversationNotFound", "The conversation has ended.");

    private static JsonHttpResult<ChannelError> BadWatermark() => ChannelResults.Error(StatusCodes.Status400BadRequest, "BadArgument", "A watermark is a number.");
}
