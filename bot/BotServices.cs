using System.Text.Encodings.Web;
using System.Text.Unicode;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Desk;
using Assistant.Bot.Channels;
using Assistant.Bot.Pages;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge;
using Assistant.Knowledge.Answers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Assistant.Bot;

/// <summary>Wires the bot floor: services first, then the order in which a request passes through them.</summary>
internal static class BotServices
{
    /// <summary>The most bytes that a form may have; a question of 1,000 characters needs less than 13,000, whatever its script.</summary>
    public const int LargestForm = 64 * 1024;

    /// <summary>Adds everything that the bot needs.</summary>
    public static void AddBot(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        AddDefaults(builder.Configuration);
        builder.Configuration.AddSecretFiles();
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestForm; // FormGuard lets more through where files are taken.
        });

        // What comes in is read, and what goes out is sent, on the thread that has it: to hand each on to another one costs more than to turn a request away does.
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.Services.AddKnowledge(builder.Configuration);
        builder.Services.AddOptions<HumanContacts>().Bind(builder.Configuration.GetSection(HumanContacts.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<HumanContacts>, HumanContacts.Validator>();
        builder.Services.AddSingleton<HumanHelp>();
        builder.Services.AddSingleton(provider => new MaintainedContacts(provider.GetRequiredService<HumanHelp>().Lines));
        builder.Services.AddSingleton<ReplyBuilder>();
        builder.Services.AddSingleton<TeamsReplies>();
        builder.Services.AddSingleton<HandOver>().AddSingleton<StandingWishes>().AddSingleton<AskersSurvey>();
        builder.Services.AddSingleton<AssistantBot>();
        builder.Services.AddConnector(builder.Configuration);
        builder.Services.AddHostedService<SnapshotWatch>();
        builder.Services.AddSingleton<FirstAnswers>().AddHostedService(provider => provider.GetRequiredService<FirstAnswers>());
        builder.Services.AddHostedService<SnapshotCopying>();
        builder.AddChannels();
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddDeskAccess(builder.Configuration);
        builder.Services.AddDesk();
        AddPages(builder.Services);
    }

    /// <summary>Puts the parts of the request's way in order.</summary>
    public static void UseBot(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseFullInbox();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = ErrorModel.Path,
            StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute(ErrorModel.Path);
        app.UseMiddleware<ErrorAsPage>();
        app.UseChannelBorder();
        app.UseWhen(context => !ChannelBorder.IsChannel(context), pages => pages.UseMiddleware<FormGuard>());
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapChannels();
        app.MapRazorPages();
        ChatWords.Map(app);
        DeskEndpoints.Map(app);
        app.MapHealth();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddSingleton<SurveyLimit>();
        services.AddRazorPages(pages =>
        {
            // Helpers' pages lie in Pages, those of the desk with the room that they show.
            pages.RootDirectory = "/";

            // Asking changes nothing and belongs to nobody, so there is nothing to forge; a token would need a cookie. FormGuard refuses forms of other sites, and the
            // desk's cookie does not come with them.
            pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
            pages.Conventions.AuthorizeFolder(DeskServices.PagesFolder, DeskPolicy.Figures);
        });
        services.Configure<RazorViewEngineOptions>(views =>
        {
            views.PageViewLocationFormats.Add("/Pages/Shared/{0}.cshtml");
            views.PageViewLocationFormats.Add($"{DeskServices.PagesFolder}/Shared/{{0}}.cshtml");
        });

        // Razor Pages would make a key for protected cookies at every start and leave it on the disk; there are no cookies, so it is made when first needed.
        foreach (var warmUp in services.Where(IsKeyWarmUp).ToList())
        {
            services.Remove(warmUp);
        }

        services.Configure<RouteOptions>(routes => routes.ConstraintMap[LanguageConstraint.Name] = typeof(LanguageConstraint));
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 8;
            form.ValueLengthLimit = LargestForm;
            form.MultipartBodyLengthLimit = LargestForm;
        });

        // Accents are written as letters: smaller pages, and a source that people can read. What is active in HTML is encoded as ever.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static bool IsKeyWarmUp(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(IDataProtectionBuilder).Assembly;

    // The weakest of all sources, so that a file, the environment or the command line overrides each of them.
    private static void AddDefaults(ConfigurationManager configuration)
    {
        var defaults = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["AllowedHosts"] = "localhost;127.0.0.1;[::1]",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        };
        if (configuration["http_ports"] is null && configuration["https_ports"] is null)
        {
            defaults[WebHostDefaults.ServerUrlsKey] = "http://127.0.0.1:5080";
        }

        ((IConfigurationBuilder)configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = defaults });
    }
}
