using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Assistant.Knowledge;

/// <summary>Wires the knowledge floor; the only place that picks stores and models.</summary>
public static class KnowledgeServices
{
    /// <summary>Adds what answers questions: <see cref="QuestionAnswerer"/>, <see cref="DocumentReader"/> and the store they read.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The configuration, with the sections <c>Store</c> and <c>Model</c>; every value has a default.</param>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (!configuration.GetSection($"{StoreOptions.Section}:{nameof(StoreOptions.Lexicons)}").GetChildren().Any())
        {
            Lexicon.LoadAhead();
        }

        services.AddOptions<StoreOptions>().Bind(configuration.GetSection(StoreOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StoreOptions>, StoreOptions.Validator>();
        services.AddOptions<QdrantOptions>().Bind(configuration.GetSection(QdrantOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<QdrantOptions>, QdrantOptions.Validator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddModel(configuration);
        services.AddSingleton(Store);
        services.AddSingleton(provider => new SnapshotSwitch(
            provider.GetRequiredService<IPassageStore>(), Starter(provider), provider.GetRequiredService<QuestionEmbedder>()));
        services.AddSingleton<LanguageDetector>();
        services.AddSingleton(provider => Lexicon.Load(Options(provider).Lexicons));
        services.AddSingleton<QuestionReader>();
        services.AddSingleton<Spelling>();
        services.AddSingleton<QuestionSpelling>();
        services.AddSingleton<Retriever>();
        services.AddSingleton<CuratedShelf>();
        services.AddSingleton<CuratedLookup>();
        services.AddSingleton<SubjectWords>();
        services.AddSingleton<SeveralQuestions>();
        services.AddSingleton<LongStory>();
        services.AddSingleton<QuestionTriage>();
        services.AddSingleton<Clarification>();
        services.AddSingleton(provider => OutOfScope.Load(provider.GetRequiredService<Lexicon>()));
        services.AddSingleton<IAnswerComposer, ExtractiveComposer>();
        services.AddSingleton<QuestionAnswerer>();
        services.AddSingleton<DocumentReader>();
        return services;
    }

    /// <summary>Reads values that must not stand in a file of settings, each from a file of its own: <c>/run/secrets/Qdrant__ApiKey</c> holds <c>Qdrant:ApiKey</c>.</summary>
    public static IConfigurationBuilder AddSecretFiles(this IConfigurationBuilder configuration) => configuration.AddKeyPerFile("/run/secrets", optional: true);

    private static IPassageStore Store(IServiceProvider provider)
    {
        var (options, clock) = (Options(provider), provider.GetRequiredService<TimeProvider>());
        if (options.Provider == StoreProvider.Embedded)
        {
            return new EmbeddedPassageStore(options.Folder, readOnly: false, clock);
        }

        var qdrant = new QdrantPassageStore(provider.GetRequiredService<IOptions<QdrantOptions>>().Value, clock);
        return options.FallbackMaxPassages == 0
            ? qdrant
            : new CopiedPassageStore(qdrant, new EmbeddedPassageStore(Path.Combine(options.Folder, "copy"), readOnly: false, clock), options.FallbackMaxPassages, clock);
    }

    private static StoreOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<StoreOptions>>().Value;

    private static EmbeddedPassageStore? Starter(IServiceProvider provider) =>
        Options(provider).Starter is { Length: > 0 } folder ? new EmbeddedPassageStore(folder, readOnly: true, provider.GetRequiredService<TimeProvider>()) : null;
}
