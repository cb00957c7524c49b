using Assistant.Bot.Channels;
using Assistant.Bot.Pages;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Assistant.Bot;

/// <summary>Puts on every response what tells a browser to load nothing else, to tell nobody, and to keep nothing.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, IOptions<DirectLineOptions> directLine)
{
    /// <summary>The script that other sites load to show the chat; the only file that they may.</summary>
    public const string EmbedScript = "/embed.js";

    // Scripts are our own files and never build a page out of text: require-trusted-types refuses innerHTML and its like.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
        + "require-trusted-types-for 'script'; trusted-types assistant; frame-ancestors ";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    private static readonly string[] Served = [".css", ".js", ".svg"];

    private readonly string _embedding = directLine.Value.AllowedOrigins is { Count: > 0 } origins ? string.Join(' ', origins) : "'none'";

    /// <summary>Adds the headers at the last moment, so that an error page has them too.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.OnStarting(() =>
        {
            Add(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        var path = context.Request.Path.Value ?? "";
        headers.ContentSecurityPolicy = ContentSecurityPolicy + (path.EndsWith(EmbedModel.Path, StringComparison.OrdinalIgnoreCase) ? _embedding : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = path == EmbedScript ? "cross-origin" : "same-origin";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        headers.CacheControl = Keeping(context, path);
    }

    // A page may hold somebody's question. The files of the pages hold nothing: for a week under an address that changes with their content, else for as long as they are the same.
    private static string Keeping(HttpContext context, string path) => context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && IsFile(path)
        ? context.Request.Query.ContainsKey("v") ? "public, max-age=604800" : "no-cache"
        : new CacheControlHeaderValue { NoStore = true }.ToString();

    private static bool IsFile(string path) =>
        path == ChatWords.Path || (path.LastIndexOf('/') == 0 && Served.Contains(System.IO.Path.GetExtension(path), StringComparer.Ordinal));
}
