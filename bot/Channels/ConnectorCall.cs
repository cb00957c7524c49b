using System.Net;
using System.Text.Json;

namespace Assistant.Bot.Channels;

/// <summary>How one call to the Connector ended.</summary>
/// <param name="Status">The status; null when there was no answer.</param>
/// <param name="Body">The body; empty when there was none.</param>
/// <param name="RetryAfter">How long the service asks to wait; null when it does not say.</param>
/// <param name="Trouble">Why there was no answer; null when there was one.</param>
internal sealed record ConnectorCall(HttpStatusCode? Status, string Body, TimeSpan? RetryAfter, ConnectorTrouble? Trouble)
{
    /// <summary>Whether the service took it.</summary>
    public bool IsTaken => (int?)Status is >= 200 and < 300;

    /// <summary>What an error body says. The service writes it in more than one shape, and sometimes as JSON within a text.</summary>
    public string Said => Trouble is { } trouble ? trouble.ToString() : $"{(int?)Status} {Text("code")} {Text("message")}".Trim();

    /// <summary>The id in a body such as <c>{"id":"…"}</c>; null when there is none.</summary>
    public string? Id => Parse() is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    /// <summary>The body as JSON; null when it is none.</summary>
    public JsonElement? Parse()
    {
        try
        {
            return Body.Length > 0 ? JsonElement.Parse(Body) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string Text(string name)
    {
        var error = Parse() switch
        {
            { ValueKind: JsonValueKind.Object } json when json.TryGetProperty("error", out var inner) && inner.ValueKind == JsonValueKind.Object => inner,
            { ValueKind: JsonValueKind.Object } json => json,
            _ => default,
        };
        return error.ValueKind == JsonValueKind.Object && error.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() ?? "" : "";
    }
}

/// <summary>Why a call to the Connector got no answer.</summary>
internal enum ConnectorTrouble
{
    /// <summary>The address is on no host that may be called; nothing was sent.</summary>
    HostNotAllowed,

    /// <summary>The bot could not sign in; nothing was sent.</summary>
    NotSignedIn,

    /// <summary>No connection was made; nothing was sent.</summary>
    NotConnected,

    /// <summary>It was sent, perhaps in part, and no answer came.</summary>
    NoAnswer,
}
