using System.Text.Json;

namespace Assistant.Bot.Activities;

/// <summary>A card that is written as JSON when somebody asks for it: most replies leave in a channel's own dialect, and then nobody does.</summary>
/// <param name="card">The card.</param>
/// <param name="write">Writes it.</param>
internal sealed class UnwrittenCard(object card, Func<JsonElement> write)
{
    private readonly Lazy<JsonElement> _written = new(write);

    /// <summary>The card.</summary>
    public object Card => card;

    /// <summary>What it is on the wire.</summary>
    public JsonElement Written => _written.Value;
}
