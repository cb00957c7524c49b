using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Pages;

/// <summary>Finds the language of a page: what its address says, otherwise what the browser prefers, otherwise French.</summary>
internal static class PageLanguage
{
    /// <summary>The language of the page that a request asks for.</summary>
    public static Language Of(HttpRequest request, PathString path)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Named(path.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()) ?? Preferred(request) ?? Language.French;
    }

    /// <summary>Reads exactly fr, nl or en, in any case.</summary>
    /// <returns>The language, or null.</returns>
    public static Language? Named(string? code) => code is { Length: 2 } ? LanguageCodes.Parse(code) : null;

    private static Language? Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => LanguageCodes.Parse(wanted.Value.Value))
        .FirstOrDefault(language => language is not null);
}
