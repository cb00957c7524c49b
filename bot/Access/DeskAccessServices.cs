using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access;

/// <summary>Wires the way into the desk: a cookie of its own, the City's sign-in where it is configured, and one policy for each kind of page.</summary>
internal static class DeskAccessServices
{
    /// <summary>Adds it.</summary>
    public static void AddDeskAccess(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(DeskOptions.Section);
        services.AddOptions<DeskOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DeskOptions>, DeskOptions.Validator>();
        services.AddSingleton<OneTimeLinks>();
        var authentication = services.AddAuthentication(DeskPerson.Scheme).AddCookie(DeskPerson.Scheme);
        services.AddOptions<CookieAuthenticationOptions>(DeskPerson.Scheme).Configure<IOptions<DeskOptions>>(Configure);
        if (section.Get<DeskOptions>()?.HasAuthority == true)
        {
            authentication.AddOpenIdConnect(DeskSignIn.OpenIdScheme, _ => { });
            services.AddOptions<OpenIdConnectOptions>(DeskSignIn.OpenIdScheme).Configure<IOptions<DeskOptions>>(Configure);
        }

        services.AddAuthorizationBuilder().AddPolicies();
    }

    private static void AddPolicies(this AuthorizationBuilder authorization)
    {
        foreach (var policy in DeskPolicy.Roles.Keys)
        {
            authorization.AddPolicy(policy, rule => rule.AddAuthenticationSchemes(DeskPerson.Scheme).RequireAssertion(context => DeskPerson.In(context.User)?.May(policy) == true));
        }
    }

    private static void Configure(CookieAuthenticationOptions cookie, IOptions<DeskOptions> options)
    {
        cookie.Cookie.Name = "assistant-desk";
        cookie.Cookie.Path = DeskSignIn.Root;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.IsEssential = true;

        // Lax: the City's sign-in leads back here from another site. Forms of other sites are refused before they are read.
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(options.Value.SessionHours);
        cookie.SlidingExpiration = true;
        cookie.LoginPath = DeskSignIn.PagePath;
        cookie.ReturnUrlParameter = "to";
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToLogin = context =>
        {
            context.Response.Redirect(DeskSignIn.PagePath);
            return Task.CompletedTask;
        };
        cookie.Events.OnValidatePrincipal = async context =>
        {
            // A cookie that was made at this machine is worth nothing from another.
            if (context.Principal is null || DeskPerson.In(context.Principal) is not { } person || (person.IsLocal && !ThisMachine.Made(context.Request)))
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(DeskPerson.Scheme);
            }
        };
    }

    private static void Configure(OpenIdConnectOptions openId, IOptions<DeskOptions> options)
    {
        var desk = options.Value;
        openId.Authority = desk.Authority;
        openId.ClientId = desk.ClientId;
        openId.ClientSecret = desk.ClientSecret;
        openId.RequireHttpsMetadata = !(Uri.TryCreate(desk.Authority, UriKind.Absolute, out var authority) && authority.IsLoopback);
        openId.SignInScheme = DeskPerson.Scheme;
        openId.CallbackPath = DeskSignIn.Root + "/sign-in/back";
        openId.ResponseType = "code";

        // A form posted by the sign-in's site would be refused like that of any other site.
        openId.ResponseMode = "query";
        openId.UsePkce = true;
        openId.SaveTokens = false;
        openId.MapInboundClaims = false;
        openId.CorrelationCookie.Path = openId.NonceCookie.Path = DeskSignIn.Root;
        openId.CorrelationCookie.SameSite = openId.NonceCookie.SameSite = SameSiteMode.Lax;
        openId.CorrelationCookie.SecurePolicy = openId.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        openId.Events.OnTokenValidated = context =>
        {
            if (context.Principal is not null && DeskSignIn.Read(context.Principal, desk) is { } person)
            {
                context.Principal = person.ToPrincipal();
            }
            else
            {
                context.Response.Redirect(DeskSignIn.PagePath + "?refused=1");
                context.HandleResponse();
            }

            return Task.CompletedTask;
        };
        openId.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect(DeskSignIn.PagePath + "?refused=1");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }
}
