using Assistant.Bot.Replies;
using Microsoft.AspNetCore.Diagnostics;

namespace Assistant.Bot.Pages;

/// <summary>What is shown instead of a page that cannot be: polite, without details, with who can help. The log has the cause.</summary>
internal sealed class ErrorModel(HumanHelp help) : HousePage(help)
{
    /// <summary>Where errors are shown; asked for directly, there is no such page.</summary>
    public const string Path = "/error";

    /// <summary>What went wrong, in one sentence.</summary>
    public override string Title => Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Texts.PageNotFound,
        >= StatusCodes.Status500InternalServerError => Texts.Error,
        _ => Texts.BadRequest,
    };

    /// <summary>What to do next.</summary>
    public string Advice => Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Texts.PageNotFoundAdvice,
        >= StatusCodes.Status500InternalServerError => Texts.ErrorAdvice,
        _ => Texts.BadRequestAdvice,
    };

    /// <inheritdoc/>
    protected override PathString RequestedPath =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? Request.Path;

    /// <summary>Keeps the status of the failure; 404 when nothing failed.</summary>
    public void OnGet()
    {
        if (Response.StatusCode < StatusCodes.Status400BadRequest)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
