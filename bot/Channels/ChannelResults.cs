using Microsoft.AspNetCore.Http.HttpResults;

namespace Assistant.Bot.Channels;

/// <summary>The answers that every endpoint of this room gives in the same shape.</summary>
internal static class ChannelResults
{
    /// <summary>An error.</summary>
    public static JsonHttpResult<ChannelError> Error(int status, string code, string message) =>
        TypedResults.Json(new ChannelError(new ChannelErrorDetail(code, message)), ChannelJson.Default.ChannelError, statusCode: status);

    /// <summary>What is said while too much is going on.</summary>
    public static ChannelError Full(int seconds) => new(new ChannelErrorDetail("ServiceUnavailable", $"Nothing was kept. Try again in {seconds} seconds."));

    /// <summary>Too much is going on: come back.</summary>
    public static JsonHttpResult<ChannelError> ComeBack(HttpContext context, int seconds)
    {
        context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return TypedResults.Json(Full(seconds), ChannelJson.Default.ChannelError, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
