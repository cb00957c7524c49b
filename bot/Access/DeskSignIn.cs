using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access;

/// <summary>The ways to and from the desk: by the City's sign-in, or by a one-time link.</summary>
internal static class DeskSignIn
{
    /// <summary>Everything of the desk stands below this; its cookie is sent nowhere else.</summary>
    public const string Root = "/desk";

    /// <summary>Where a one-time link leads.</summary>
    public const string LinkPath = Root + "/enter";

    /// <summary>Where the City's sign-in begins.</summary>
    public const string StartPath = Root + "/sign-in/start";

    /// <summary>The page that says how to sign in.</summary>
    public const string PagePath = Root + "/sign-in";

    /// <summary>Where signing out is posted to.</summary>
    public const string OutPath = Root + "/sign-out";

    /// <summary>The scheme of the City's sign-in.</summary>
    public const string OpenIdScheme = "openid";

    /// <summary>Maps the endpoints.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(LinkPath, EnterAsync);
        endpoints.MapPost(OutPath, (Delegate)LeaveAsync);
        if (endpoints.ServiceProvider.GetRequiredService<IOptions<DeskOptions>>().Value.HasAuthority)
        {
            endpoints.MapGet(StartPath, () => Results.Challenge(new AuthenticationProperties { RedirectUri = Root }, [OpenIdScheme]));
        }
    }

    /// <summary>Reads a validated token of the City's sign-in: who it is, and what the grants give.</summary>
    /// <returns>The person; null when no grant names any of the token's values.</returns>
    public static DeskPerson? Read(ClaimsPrincipal token, DeskOptions options)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(options);
        var values = token.FindAll(options.RoleClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        var grants = options.Grants.Where(grant => values.Contains(grant.Value)).Select(grant => (grant.Role, DeskScope.Parse(grant.Scope) ?? default)).Distinct().ToList();

        // "oid" is the same in every app of a tenant and never changes; "sub" is what every other provider has.
        var id = token.FindFirstValue("oid") ?? token.FindFirstValue("sub");
        return id is null || grants.Count == 0 ? null : new DeskPerson(id, token.FindFirstValue("name") ?? token.FindFirstValue("preferred_username") ?? "", grants, IsLocal: false);
    }

    private static async Task<IResult> EnterAsync(HttpContext context, OneTimeLinks links)
    {
        if (!ThisMachine.Made(context.Request) || links.Use(context.Request.Query["ticket"]) is not { } person)
        {
            return Results.Redirect(PagePath + "?expired=1");
        }

        await context.SignInAsync(DeskPerson.Scheme, person.ToPrincipal());
        return Results.Redirect(Root);
    }

    private static async Task<IResult> LeaveAsync(HttpContext context)
    {
        await context.SignOutAsync(DeskPerson.Scheme);
        return Results.Redirect(PagePath);
    }
}
