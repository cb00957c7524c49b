using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Desk;
using Assistant.Bot.Analytics.Uploads;
using Microsoft.AspNetCore.Http.Features;

namespace Assistant.Bot;

/// <summary>
/// Refuses forms that are too large or that another site sends. It takes the place of an antiforgery token, which would need a cookie: the browser says itself
/// where a form comes from.
/// </summary>
internal sealed class FormGuard(RequestDelegate next)
{
    /// <summary>Lets a request through, or ends it with 403 or 413.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HttpMethods.IsPost(context.Request.Method))
        {
            var most = TakesFiles(context.Request.Path) ? UploadOptions.LargestForm : BotServices.LargestForm;
            if (context.Request.ContentLength > most)
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return Task.CompletedTask;
            }

            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            {
                limit.MaxRequestBodySize = most;
            }

            if (!IsOwnForm(context.Request))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }
        }

        return next(context);
    }

    // Pages of the desk: nothing is read before its policy has let somebody in.
    private static bool TakesFiles(PathString path) =>
        path.StartsWithSegments(DeskSignIn.Root, StringComparison.OrdinalIgnoreCase, out var page)
        && (page.Value?.EndsWith(DocumentsModel.Path, StringComparison.OrdinalIgnoreCase) == true || page.Value?.EndsWith(SurveysModel.Path, StringComparison.OrdinalIgnoreCase) == true);

    // Sec-Fetch-Site cannot be forged by a page, but older browsers, and plain http on a host name, do not send it. Then Origin must not name another host;
    // "null" is what these browsers send from our own pages, because the referrer policy is no-referrer.
    private static bool IsOwnForm(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none";
        }

        var origin = request.Headers.Origin.ToString();
        return origin is "" or "null"
            || (Uri.TryCreate(origin, UriKind.Absolute, out var sender) && string.Equals(sender.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
