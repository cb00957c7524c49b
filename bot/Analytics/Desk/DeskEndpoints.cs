using Assistant.Bot.Access;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>What of the desk is no page.</summary>
internal static class DeskEndpoints
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        DeskSignIn.Map(endpoints);
        endpoints.MapGet(DeskSignIn.Root, First).RequireAuthorization(DeskPolicy.Figures);
    }

    private static IResult First(HttpContext context) => DeskPerson.In(context.User) is { } person
        ? Results.Redirect($"{DeskSignIn.Root}/{LanguageOf(context.Request)}{DeskMap.FirstFor(person)}")
        : Results.Redirect(DeskSignIn.PagePath);

    private static string LanguageOf(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => wanted.Value.Value is { Length: >= 2 } code && code[..2].ToLowerInvariant() is "fr" or "nl" or "en" ? wanted.Value.Value[..2].ToLowerInvariant() : null)
        .FirstOrDefault(code => code is not null) ?? "fr";
}
