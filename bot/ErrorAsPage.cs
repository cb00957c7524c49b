using Microsoft.AspNetCore.Diagnostics;

namespace Assistant.Bot;

/// <summary>Shows an error as a page that is fetched anew: the form that caused it is not read a second time.</summary>
internal sealed class ErrorAsPage(RequestDelegate next)
{
    /// <summary>Turns a request that is run again for its error page into a plain GET.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.ContentType = null;
            context.Request.ContentLength = null;
        }

        return next(context);
    }
}
