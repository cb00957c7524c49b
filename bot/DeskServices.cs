using Assistant.Bot.Access;
using Assistant.Bot.Analytics;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Data;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Assistant.Bot;

/// <summary>Wires the coordinator's desk: what its pages read, and the keys of its cookies.</summary>
internal static class DeskServices
{
    /// <summary>Where its pages lie.</summary>
    public const string PagesFolder = "/Analytics/Desk";

    /// <summary>Adds it.</summary>
    public static void AddDesk(this IServiceCollection services)
    {
        // Before the library looks for a folder of its own: the keys lie in the database, sealed.
        services.AddDataProtection();
        services.AddSingleton<IXmlRepository, DataProtectionKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((keys, repository) => keys.XmlRepository = repository);
        services.AddHostedService<DeskLinkPrinter>();
        services.AddSingleton<DeskJournal>().AddSingleton<CuratedFeed>().AddSingleton<CuratedDesk>();
        services.AddHostedService(provider => provider.GetRequiredService<CuratedFeed>());
    }
}
