using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>Lets only the bot's own pages and the configured sites use the Direct Line from a browser; WebSockets are not covered by the browser's own rule.</summary>
internal sealed class DirectLineOrigins(IOptions<DirectLineOptions> options) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsAllowed(context.HttpContext.Request)
            ? await next(context)
            : ChannelResults.Error(StatusCodes.Status403Forbidden, "OriginNotAllowed", "Pages of this site may not open a chat; the site is named in DirectLine:AllowedOrigins.");

    private bool IsAllowed(HttpRequest request)
    {
        // Programs other than browsers send no origin; they cannot be told apart from their secret or token.
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || request.Headers["Sec-Fetch-Site"].ToString() is "same-origin")
        {
            return true;
        }

        return options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var sender) && string.Equals(sender.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
