using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>How often a conversation may speak, how often an address may open one, and from which sites.</summary>
internal static class DirectLineLimits
{
    /// <summary>For opening conversations: one limit for each network address, once for the token and once for the start.</summary>
    public const string PerClient = "direct line client";

    /// <summary>For sending activities: one limit for each conversation.</summary>
    public const string PerConversation = "direct line conversation";

    /// <summary>For requests from pages of other sites.</summary>
    public const string Origins = "direct line origins";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Sets up the limits.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<DirectLineOptions>>((limiter, options) =>
        {
            limiter.AddPolicy(PerClient, context => Limit($"{context.Connection.RemoteIpAddress} {context.Request.Path}", options.Value.ConversationsPerMinute));
            limiter.AddPolicy(PerConversation, context => Limit($"{context.Request.RouteValues["id"]}", options.Value.ActivitiesPerMinute));
            limiter.OnRejected = RefuseAsync;
        });
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, options) => cors.AddPolicy(Origins, policy => policy
            .WithOrigins([.. options.Value.AllowedOrigins])
            .WithMethods("GET", "POST", "DELETE")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
    }

    private static RateLimitPartition<string> Limit(string key, int perMinute) => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = perMinute,
        TokensPerPeriod = perMinute,
        ReplenishmentPeriod = Minute,
        QueueLimit = 0,
    });

    private static ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        context.HttpContext.Response.Headers.RetryAfter = ((int)Minute.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return new ValueTask(ChannelResults.Error(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Slower, please.").ExecuteAsync(context.HttpContext));
    }
}
