using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary>Where metrics and traces are sent to; they hold no word of a question.</summary>
internal sealed partial class TelemetryOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Telemetry";

    /// <summary>The address at which an OpenTelemetry collector takes OTLP over HTTP, such as <c>http://127.0.0.1:4318</c>; empty for none. Default: empty.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Seconds between two deliveries of metrics, 1 to 3600. Default: 60.</summary>
    [Range(1, 3600)]
    public int Seconds { get; set; } = 60;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint.Length > 0 && !(Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            yield return new ValidationResult($"'{Endpoint}' is no address that begins with http:// or https://.", [nameof(Endpoint)]);
        }
    }

    /// <summary>Checks the values.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<TelemetryOptions>;
}
