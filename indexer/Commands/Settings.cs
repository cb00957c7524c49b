using Assistant.Knowledge;
using Assistant.Knowledge.Model;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Assistant.Indexer.Commands;

/// <summary>The settings of the indexer: the same files and names as the bot's, below what is typed.</summary>
internal static class Settings
{
    /// <summary>The knowledge floor over the configured store; the starter snapshot is left out.</summary>
    /// <param name="folder">The folder of an embedded store that was typed; null for the configured store.</param>
    /// <exception cref="InvalidDataException">A setting is wrong; it is named.</exception>
    public static ServiceProvider Open(string? folder)
    {
        var typed = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Starter)}"] = "",

            // A copy is the bot's: an indexer that cannot reach Qdrant has to say so.
            [$"{StoreOptions.Section}:{nameof(StoreOptions.FallbackMaxPassages)}"] = "0",

            // Nobody waits at a counter for a run.
            [$"{QdrantOptions.Section}:{nameof(QdrantOptions.TimeoutMilliseconds)}"] = "10000",
        };
        if (folder is not null)
        {
            typed[$"{StoreOptions.Section}:{nameof(StoreOptions.Folder)}"] = folder;
            typed[$"{StoreOptions.Section}:{nameof(StoreOptions.Provider)}"] = nameof(StoreProvider.Embedded);
        }

        var configuration = new ConfigurationBuilder().AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true).AddEnvironmentVariables().AddSecretFiles()
            .AddInMemoryCollection(typed).Build();
        var services = new ServiceCollection().AddLogging().AddKnowledge(configuration).BuildServiceProvider();
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return services;
        }
        catch (OptionsValidationException exception)
        {
            services.Dispose();
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    /// <summary>The section <c>Model</c>, for a measurement over stores of its own; empty where no model is configured.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> OfModel() => new ConfigurationBuilder()
        .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true).AddEnvironmentVariables().AddSecretFiles().Build()
        .GetSection(ModelOptions.Section).AsEnumerable().Where(setting => setting.Value is not null);

    /// <summary>Where the store is, for people.</summary>
    public static string PlaceOf(IServiceProvider services)
    {
        var store = services.GetRequiredService<IOptions<StoreOptions>>().Value;
        return store.Provider == StoreProvider.Qdrant ? services.GetRequiredService<IOptions<QdrantOptions>>().Value.Url : store.Folder;
    }
}
