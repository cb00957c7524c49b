namespace Assistant.Bot.Pages;

/// <summary>Lets only fr, nl and en stand where an address names its language.</summary>
internal sealed class LanguageConstraint : IRouteConstraint
{
    /// <summary>The name in route templates.</summary>
    public const string Name = "language";

    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.TryGetValue(routeKey, out var value) && PageLanguage.Named(value as string) is not null;
    }
}
