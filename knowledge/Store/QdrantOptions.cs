using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Knowledge.Store;

/// <summary>How Qdrant is reached, when <see cref="StoreOptions.Provider"/> is <see cref="StoreProvider.Qdrant"/>.</summary>
public sealed partial class QdrantOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Qdrant";

    /// <summary>The address of its REST interface. Default: <c>http://127.0.0.1:6333</c>.</summary>
    [Required]
    public string Url { get; set; } = "http://127.0.0.1:6333";

    /// <summary>The key or token: reading is enough for the bot, the indexer makes and deletes collections. Default: empty, for a server without keys.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>A PEM file with the certificate authorities that the server's certificate may come from; empty for those of the system. Default: empty.</summary>
    public string CertificateAuthority { get; set; } = "";

    /// <summary>The name under which the published snapshot is found, and the beginning of the name of every collection. Default: <c>assistant</c>.</summary>
    [Required]
    [RegularExpression("^[a-z][a-z0-9-]{0,99}$", ErrorMessage = "Collection is made of a-z, 0-9 and hyphens and begins with a letter.")]
    public string Collection { get; set; } = "assistant";

    /// <summary>Milliseconds that one call may take while a question waits, 100 to 10,000. Default: 800.</summary>
    [Range(100, 10_000)]
    public int TimeoutMilliseconds { get; set; } = 800;

    /// <summary>Seconds after which an indexing run that gave no sign of life is taken for dead, 3 to 300. Default: 15.</summary>
    [Range(3, 300)]
    public int LeaseSeconds { get; set; } = 15;

    /// <summary>Copies of each collection in a cluster, 1 to 9; read when a snapshot is made. Default: 1.</summary>
    [Range(1, 9)]
    public int ReplicationFactor { get; set; } = 1;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            yield return new ValidationResult("Url is an address such as https://qdrant.example:6333.", [nameof(Url)]);
        }

        if (CertificateAuthority.Length > 0 && !File.Exists(CertificateAuthority))
        {
            yield return new ValidationResult($"CertificateAuthority: there is no file '{CertificateAuthority}'.", [nameof(CertificateAuthority)]);
        }
    }

    /// <summary>Checks the values.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<QdrantOptions>;
}
