using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>How the Assistant and the Bot Framework service recognise each other. Without <see cref="AppId"/> the channels of that service are closed.</summary>
public sealed partial class ConnectorOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Connector";

    private const string Guid = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    /// <summary>The application (client) id of the Azure Bot, a GUID. Default: empty, the channels of the service are closed.</summary>
    [RegularExpression(Guid)]
    public string AppId { get; set; } = "";

    /// <summary>The City's own tenant, in which the bot is registered, a GUID. Default: empty.</summary>
    [RegularExpression(Guid)]
    public string TenantId { get; set; } = "";

    /// <summary>The client secret of the application; keep it in the environment, as <c>Connector__Secret</c>. Default: empty.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Whether the bot signs in with a user-assigned managed identity, whose client id is <see cref="AppId"/>, and not with a secret. Default: false.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>The public address that the Azure Bot sends to, ending in <c>/api/messages</c>; the self-check tries it. Default: empty, not tried.</summary>
    [Url]
    public string? MessagingEndpoint { get; set; }

    /// <summary>The hosts that replies may go to, separated by semicolons; <c>*.</c> at the start stands for every host below a name.</summary>
    [Required]
    public string ServiceHosts { get; set; } = "smba.trafficmanager.net;*.botframework.com";

    /// <summary>The OpenID metadata that names the keys of the service. Default: the public cloud's.</summary>
    [Required]
    [Url]
    public string Metadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The hosts from which metadata and keys may be read, separated by semicolons. Default: that of <see cref="Metadata"/>.</summary>
    [Required]
    public string MetadataHosts { get; set; } = "login.botframework.com";

    /// <summary>Who signs what the service sends. Default: the public cloud's.</summary>
    [Required]
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where the bot signs in; the tenant is added. Default: the public cloud's.</summary>
    [Required]
    [Url]
    public string Login { get; set; } = "https://login.microsoftonline.com";

    /// <summary>What the bot signs in for. Default: the public cloud's.</summary>
    [Required]
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Checks the shapes; whether the values work is for the self-check to say.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<ConnectorOptions>;
}
