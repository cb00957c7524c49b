using Assistant.Bot.Activities;
using Assistant.Bot.Channels;
using Assistant.Bot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Support;

/// <summary>Puts something of the test's own in the place of the bot's edge.</summary>
internal static class BotWith
{
    /// <summary>Replies go to this connector.</summary>
    public static Action<IServiceCollection> Connector(FakeConnector connector) => services => services.AddSingleton<IReplyChannel>(connector);

    /// <summary>Calls to the Bot Framework service go to this fake of it, over the way into the network that the product takes.</summary>
    public static Action<IServiceCollection> BotService(FakeBotService service) =>
        services => services.AddHttpClient(ConnectorServices.HttpClient).ConfigurePrimaryHttpMessageHandler(() => service.Lead(ConnectorServices.NewHandler()));

    /// <summary>Turns are taken by this handler, and replies go to this connector.</summary>
    public static Action<IServiceCollection> Turns(FakeConnector connector, Func<ITurnContext, CancellationToken, Task> turn) =>
        services => services.AddSingleton<IReplyChannel>(connector).AddSingleton<ActivityHandler>(new Handler(turn));

    /// <summary>Turns are taken by this handler, and calls to the Bot Framework service go to this fake of it.</summary>
    public static Action<IServiceCollection> Turns(FakeBotService service, Func<ITurnContext, CancellationToken, Task> turn) => services =>
    {
        BotService(service)(services);
        services.AddSingleton<ActivityHandler>(new Handler(turn));
    };

    private sealed class Handler(Func<ITurnContext, CancellationToken, Task> turn) : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turn(turnContext, cancellationToken);

        protected override Task OnMembersAddedAsync(IReadOnlyList<ChannelAccount> people, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
