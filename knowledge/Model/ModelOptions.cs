using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Knowledge.Model;

/// <summary>Which model, if any, says answers in sentences, and how much it may cost. With <see cref="ModelProvider.None"/> nothing connects anywhere.</summary>
public sealed partial class ModelOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Model";

    /// <summary>Who offers the model. Default: none.</summary>
    public ModelProvider Provider { get; set; }

    /// <summary>The address: for Azure the resource's (<c>https://name.openai.azure.com</c>), otherwise the API's with its version (<c>http://127.0.0.1:11434/v1</c>). Default: empty.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The deployment in Azure, or the model's name elsewhere, that says answers; empty for embeddings only. Default: empty.</summary>
    public string Deployment { get; set; } = "";

    /// <summary>The deployment or model that makes dense vectors; empty for none. Default: empty.</summary>
    public string EmbeddingDeployment { get; set; } = "";

    /// <summary>Milliseconds that the dense vector of a question may take before the question is found by its words alone, 100 to 10000. Default: 800.</summary>
    [Range(100, 10_000)]
    public int EmbeddingMilliseconds { get; set; } = 800;

    /// <summary>What the embedding model wants before a question, such as <c>query: </c> for E5. Default: empty.</summary>
    public string EmbeddingQuestionPrefix { get; set; } = "";

    /// <summary>What the embedding model wants before a passage, such as <c>passage: </c> for E5. Default: empty.</summary>
    public string EmbeddingPassagePrefix { get; set; } = "";

    /// <summary>The key; keep it in the environment, as <c>Model__Key</c>. Empty: Entra ID for Azure, no key elsewhere. Default: empty.</summary>
    public string Key { get; set; } = "";

    /// <summary>The client id of a user-assigned managed identity, for Azure without a key; empty for the machine's own identity. Default: empty.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Whether the model also reads questions that found no full answer, or that go on from one before. Default: true.</summary>
    public bool ReadsQuestions { get; set; } = true;

    /// <summary>Seconds that a whole answer may take before it is given without the model, 1 to 60. Default: 8.</summary>
    [Range(1, 60)]
    public int SecondsPerAnswer { get; set; } = 8;

    /// <summary>Tokens of one reply, 100 to 4000. Default: 900.</summary>
    [Range(100, 4000)]
    public int TokensPerReply { get; set; } = 900;

    /// <summary>Tokens of a day, in and out, by the clock of the machine; after that answers are quotes until midnight. 0 to 1000000000. Default: 2000000.</summary>
    [Range(0, 1_000_000_000)]
    public int TokensPerDay { get; set; } = 2_000_000;

    /// <summary>Tokens of one conversation in a day, 0 to 1000000000. Default: 60000.</summary>
    [Range(0, 1_000_000_000)]
    public int TokensPerConversation { get; set; } = 60_000;

    /// <summary>Whether a model says answers.</summary>
    internal bool Speaks => Provider != ModelProvider.None && Deployment.Length > 0;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == ModelProvider.None)
        {
            yield break;
        }

        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && (Provider == ModelProvider.Azure || address.Scheme != Uri.UriSchemeHttp)))
        {
            yield return new ValidationResult($"Model:Endpoint is '{Endpoint}': give the full address of the service, with https for Azure.", [nameof(Endpoint)]);
        }

        if (Deployment.Length == 0 && EmbeddingDeployment.Length == 0)
        {
            yield return new ValidationResult("Model:Deployment is empty: name the deployment or the model, or set Model:Provider to none.", [nameof(Deployment)]);
        }
    }

    /// <summary>Checks the ranges, and that a provider has what it needs.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<ModelOptions>;
}

/// <summary>Who offers the model.</summary>
public enum ModelProvider
{
    /// <summary>No model: answers are quotes, and nothing connects anywhere.</summary>
    None,

    /// <summary>Azure OpenAI.</summary>
    Azure,

    /// <summary>Any endpoint that speaks as OpenAI does: Ollama, vLLM, Azure's v1 address, OpenAI itself.</summary>
    OpenAI,
}
