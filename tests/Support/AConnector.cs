using Assistant.Bot.Channels;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Support;

/// <summary>What speaks with the Bot Framework service, wired as in production, with the network led to a fake of that service.</summary>
internal sealed class AConnector : IDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    public const string TenantId = "aaaaaaaa-2222-3333-4444-555555555555";

    /// <summary>What a bot is told that is registered in this tenant.</summary>
    public static readonly IReadOnlyDictionary<string, string> Settings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Connector:AppId"] = AppId,
        ["Connector:TenantId"] = TenantId,
        ["Connector:Secret"] = "not-a-real-secret",
        ["Access:StaffTenants"] = TenantId,
    };

    private readonly ServiceProvider _services;

    public AConnector(FakeBotService service, TimeProvider? clock = null, string environment = "Production", Dictionary<string, string?>? settings = null)
    {
        var values = Settings.ToDictionary(pair => pair.Key, string? (pair) => pair.Value, StringComparer.Ordinal);
        foreach (var (key, value) in settings ?? [])
        {
            values[key] = value;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment });
        services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["assistant.example.brussels", "*.city.example"]);
        services.AddConnector(configuration);
        BotWith.BotService(service)(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public CollectedLogs Logs { get; } = new();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public void Dispose() => _services.Dispose();
}
