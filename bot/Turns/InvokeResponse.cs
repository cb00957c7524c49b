using System.Text.Json;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Turns;

/// <summary>The answer to an <c>invoke</c>, which the endpoint gives in the same request; it travels as an activity, as in Bot Framework.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body; null for none.</param>
internal sealed record InvokeResponse(int Status, JsonElement? Body = null)
{
    /// <summary>Nobody here knows that name.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501);

    /// <summary>Understood, with nothing to say. Teams takes an empty object and nothing else.</summary>
    public static InvokeResponse Done { get; } = new(200, JsonElement.Parse("{}"));

    /// <summary>Finds the answer among the replies of a turn.</summary>
    /// <returns>The answer; 501 when nobody gave one.</returns>
    public static InvokeResponse In(IEnumerable<Activity> replies) =>
        replies.FirstOrDefault(reply => reply.Type == Activity.InvokeResponse)?.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("status", out var status) && status.TryGetInt32(out var code)
            ? new InvokeResponse(code, value.TryGetProperty("body", out var body) ? body : null)
            : NotImplemented;

    /// <summary>The activity that carries it.</summary>
    public Activity ToActivity() => new()
    {
        Type = Activity.InvokeResponse,
        Value = JsonElement.Parse(Body is { } body ? $$"""{"status":{{Status}},"body":{{body.GetRawText()}}}""" : $$"""{"status":{{Status}}}"""),
    };
}
