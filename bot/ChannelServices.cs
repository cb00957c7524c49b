using Assistant.Bot.Analytics;
using Assistant.Bot.Channels;
using Assistant.Bot.Data;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Bot.Turns;
using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary>Wires the channels, the turns and the database under them.</summary>
internal static class ChannelServices
{
    // Proxies close what is quiet for a minute.
    private static readonly TimeSpan WebSocketKeepAlive = TimeSpan.FromSeconds(15);

    /// <summary>Adds them.</summary>
    public static void AddChannels(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        Bind<DataOptions, DataOptions.Validator>(builder, DataOptions.Section);
        Bind<TurnOptions, TurnOptions.Validator>(builder, TurnOptions.Section);
        Bind<ChannelOptions, ChannelOptions.Validator>(builder, ChannelOptions.Section);
        Bind<DirectLineOptions, DirectLineOptions.Validator>(builder, DirectLineOptions.Section);

        Bind<SignalOptions, SignalOptions.Validator>(builder, SignalOptions.Section);

        services.AddSingleton<DataKey>().AddSingleton<Database>().AddSingleton<GroupCommit>();
        services.AddSingleton<ActorKeys>().AddSingleton<QuestionSignatures>().AddSingleton<SignalRights>().AddSingleton<SurveyPeriod>().AddSingleton<SignalLog>().AddSingleton<SignalRetention>().AddSingleton<CellCounting>().AddSingleton<DemoStore>();
        services.AddSingleton<ActivityHandler>(provider => provider.GetRequiredService<AssistantBot>());
        services.AddSingleton<ConversationMemory>().AddSingleton<TurnRunner>().AddSingleton<PageTurns>().AddSingleton<AskersWishes>();
        services.AddSingleton<ActivityInbox>().AddSingleton<TurnCompletion>().AddSingleton<TurnWorker>().AddSingleton<OutboxSender>().AddSingleton<ImmediateTurns>();
        services.AddSingleton<MessagesEndpoint>().AddSingleton<IProactiveChannel, ProactiveReplies>();
        services.AddSingleton<ProgressWays>().AddSingleton<DirectLineStreams>().AddSingleton<DirectLineLog>().AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineStream>().AddSingleton<DirectLineDoor>().AddSingleton<DirectLineOrigins>().AddSingleton<ChannelSweep>();
        DirectLineLimits.Add(services);

        // Started in this order and stopped in the other: whoever writes stops before the writer.
        services.AddHostedService(provider => provider.GetRequiredService<GroupCommit>());
        services.AddHostedService(provider => provider.GetRequiredService<OutboxSender>());
        services.AddHostedService(provider => provider.GetRequiredService<TurnWorker>());
        services.AddHostedService(provider => provider.GetRequiredService<ChannelSweep>());
        services.AddHostedService<SignalSweep>();
    }

    /// <summary>Puts before everything else what turns activities away while there is no room for them.</summary>
    public static void UseFullInbox(this WebApplication app) => app.UseMiddleware<FullInbox>();

    /// <summary>Puts the border of the channels' endpoints where requests pass first.</summary>
    public static void UseChannelBorder(this WebApplication app)
    {
        app.UseWhen(ChannelBorder.IsChannel, channel => channel.UseMiddleware<ChannelBorder>());
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = WebSocketKeepAlive });
    }

    /// <summary>Maps the channels' endpoints, once routing knows where a request goes.</summary>
    public static void MapChannels(this WebApplication app)
    {
        app.UseCors();
        app.UseRateLimiter();
        MessagesEndpoint.Map(app);
        DirectLineEndpoints.Map(app);
    }

    private static void Bind<TOptions, TValidator>(WebApplicationBuilder builder, string section)
        where TOptions : class
        where TValidator : class, IValidateOptions<TOptions>
    {
        builder.Services.AddOptions<TOptions>().Bind(builder.Configuration.GetSection(section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<TOptions>, TValidator>();
    }
}
