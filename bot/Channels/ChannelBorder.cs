using Assistant.Bot.Data;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>The border of the channels' endpoints: programs speak here, so errors are JSON and never a page, and what cannot be stored is refused with a time to come back.</summary>
internal sealed partial class ChannelBorder(RequestDelegate next, IOptions<ChannelOptions> options, ILogger<ChannelBorder> logger)
{
    /// <summary>Whether a request is for a channel.</summary>
    public static bool IsChannel(HttpContext context) =>
        context.Request.Path.StartsWithSegments(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments(DirectLineEndpoints.Path, StringComparison.OrdinalIgnoreCase);

    /// <summary>Lets a request through and answers what it throws.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = ActivityReader.LargestBody;
        }

        try
        {
            await next(context);
        }
#pragma warning disable CA1031 // A border: the sender gets a status that says what to do, and never what was thrown.
        catch (Exception exception) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            await Answer(context, exception).ExecuteAsync(context);
        }
    }

    private JsonHttpResult<ChannelError> Answer(HttpContext context, Exception exception)
    {
        switch (exception)
        {
            case BadHttpRequestException bad:
                return ChannelResults.Error(bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "MessageSizeTooBig" : "BadSyntax", "The request cannot be read.");
            case OperationCanceledException:
            case var trouble when GroupCommit.IsTrouble(trouble):
                return ChannelResults.ComeBack(context, options.Value.RetryAfterSeconds);
            default:
                LogFailed(exception.GetType().Name, exception.StackTrace);
                return ChannelResults.Error(StatusCodes.Status500InternalServerError, "ServiceError", "This did not work.");
        }
    }

    [LoggerMessage(EventId = 100, Level = LogLevel.Error, Message = "A channel's request failed with {Kind} at {Where}")]
    private partial void LogFailed(string kind, string? where);
}
