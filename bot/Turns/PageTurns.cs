using System.Security.Cryptography;
using Assistant.Bot.Activities;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Turns;

/// <summary>Runs the turns of the page without script, which are answered in their request.</summary>
internal sealed class PageTurns(ActivityHandler bot, SignalLog signals)
{
    /// <summary>The name of the channel in activities.</summary>
    public const string ChannelId = "page";

    private const int VisitLength = 32;

    /// <summary>The number of a visit: what the page's form carries from one question to the next, and nothing else does. It is stored nowhere, neither here nor in the browser.</summary>
    /// <param name="sent">What the form carried; null for the first question.</param>
    public static string VisitOf(string? sent) =>
        sent is { Length: VisitLength } && sent.All(char.IsAsciiHexDigitLower) ? sent : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(VisitLength / 2));

    /// <summary>Answers a message.</summary>
    /// <param name="message">What was typed.</param>
    /// <param name="visit">The number of the visit.</param>
    /// <param name="cancellationToken">Stops the answering.</param>
    public async Task<IReadOnlyList<Activity>> AnswerAsync(Activity message, string visit, CancellationToken cancellationToken)
    {
        var replies = new CollectedReplies();

        // Whoever opens the page is the public, whatever the form says.
        var turn = new TurnContext(message with { ChannelId = ChannelId, From = new ChannelAccount { Id = visit } }, Audience.Public, replies) { Sitting = signals.HashOfSitting(visit) };
        await bot.OnTurnAsync(turn, cancellationToken);
        await signals.RecordAsync(turn.Signals, turn.Sitting);
        return replies.All;
    }
}
