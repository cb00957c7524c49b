using Microsoft.Net.Http.Headers;

namespace Assistant.Bot;

/// <summary>Puts on every response what tells a browser to load nothing else, to tell nobody, and to keep nothing.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    /// <summary>Adds the headers at the last moment, so that an error page has them too.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.OnStarting(static state =>
        {
            Add((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        // A page may hold somebody's question; the styles hold nothing, and their address changes with their content.
        headers.CacheControl = context.Response.StatusCode == StatusCodes.Status200OK && context.Request.Path.Value is "/site.css" or "/desk.css" or "/icon.svg"
            ? "public, max-age=604800"
            : new CacheControlHeaderValue { NoStore = true }.ToString();
    }
}
