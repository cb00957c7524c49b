using System.ClientModel;
using System.ClientModel.Primitives;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Grounding;
using Assistant.Knowledge.Model;
using Azure.AI.OpenAI;
using Azure.Identity;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI;

namespace Assistant.Knowledge;

/// <summary>Wires the model: a chat client and an embedding generator where the configuration names them, and nothing otherwise.</summary>
internal static class ModelServices
{
    // Sent where an endpoint wants no key, such as a model on one's own machine: the client insists on one.
    private const string NoKey = "none";

    /// <summary>Adds them. <see cref="IChatClient"/> and <see cref="IEmbeddingGenerator{TInput, TEmbedding}"/> are null, and so absent, where none is configured.</summary>
    public static IServiceCollection AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModelOptions>().Bind(configuration.GetSection(ModelOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptions.Validator>();
        services.AddSingleton<ModelTransport>();
        services.AddSingleton<TokenBudget>();
        services.AddSingleton(provider => new ModelClient(
            provider.GetService<IChatClient>(), provider.GetRequiredService<IOptions<ModelOptions>>(), provider.GetRequiredService<TokenBudget>(), provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ModelClient>>()));
        services.AddSingleton<SentenceCheck>();
        services.AddSingleton<QuestionUnderstanding>();
        services.AddSingleton<ModelComposer>();
        services.AddSingleton<ModelAnswers>();
        services.TryAddSingleton(MaintainedContacts.None);
        services.AddSingleton<IChatClient>(provider => Chat(provider)!);
        services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(provider => Embeddings(provider)!);
        return services;
    }

    private static IChatClient? Chat(IServiceProvider provider) => Options(provider) is { Speaks: true } options
        ? options.Provider == ModelProvider.Azure
            ? Azure(options, provider).GetChatClient(options.Deployment).AsIChatClient()
            : OpenAI(options, provider).GetChatClient(options.Deployment).AsIChatClient()
        : null;

    private static IEmbeddingGenerator<string, Embedding<float>>? Embeddings(IServiceProvider provider) =>
        Options(provider) is { Provider: not ModelProvider.None, EmbeddingDeployment.Length: > 0 } options
            ? options.Provider == ModelProvider.Azure
                ? Azure(options, provider).GetEmbeddingClient(options.EmbeddingDeployment).AsIEmbeddingGenerator()
                : OpenAI(options, provider).GetEmbeddingClient(options.EmbeddingDeployment).AsIEmbeddingGenerator()
            : null;

    private static AzureOpenAIClient Azure(ModelOptions options, IServiceProvider provider)
    {
        var settings = Set(new AzureOpenAIClientOptions(), options, provider);
        return options.Key.Length > 0
            ? new AzureOpenAIClient(new Uri(options.Endpoint), new ApiKeyCredential(options.Key), settings)
            : new AzureOpenAIClient(
                new Uri(options.Endpoint), new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = options.ClientId is { Length: > 0 } id ? id : null }), settings);
    }

    private static OpenAIClient OpenAI(ModelOptions options, IServiceProvider provider) =>
        new(new ApiKeyCredential(options.Key is { Length: > 0 } key ? key : NoKey), Set(new OpenAIClientOptions { Endpoint = new Uri(options.Endpoint) }, options, provider));

    // The client's own patience is minutes long: attempts and time are counted once, in ModelClient. Its limit stands a second behind that of the answer, which
    // would otherwise end as a failure or as out of time by chance.
    private static T Set<T>(T settings, ModelOptions options, IServiceProvider provider)
        where T : ClientPipelineOptions
    {
        settings.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        settings.NetworkTimeout = TimeSpan.FromSeconds(options.SecondsPerAnswer + 1);
        settings.Transport = new HttpClientPipelineTransport(provider.GetRequiredService<ModelTransport>().Client);
        return settings;
    }

    private static ModelOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<ModelOptions>>().Value;
}
