using Assistant.Bot.Activities;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;

namespace Assistant.Bot.Turns;

/// <summary>What a turn tells coordinators: only what the channel has validated of the asker, and nothing that a client could claim of itself.</summary>
internal static class TurnSignals
{
    /// <summary>A question and its ending.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="asked">The redacted question.</param>
    /// <param name="answer">Its ending.</param>
    /// <param name="askedAt">When it came.</param>
    /// <param name="elapsed">How long the answer took.</param>
    public static Signal Asked(ITurnContext turn, AskedText asked, Answer answer, DateTimeOffset askedAt, TimeSpan elapsed) => new Signal
    {
        AskedAt = askedAt,
        Channel = ChannelOf(turn.Activity),
        Audience = turn.Audience,
        Structure = turn.Structure,
        Person = PersonIn(turn.Activity),
        Status = answer.Status,
        Elapsed = elapsed,
        PersonalData = asked.Kinds.Aggregate(0L, (bits, kind) => bits | (1L << (int)kind)),
    }.With(answer, asked.Text);

    /// <summary>A thumb.</summary>
    public static Feedback Of(GivenFeedback given) =>
        new(given.IsLike, given.Reasons.Aggregate(0L, (bits, reason) => bits | (1L << (int)reason)), new SignalName(given.ReplyId, Reference: null));

    /// <summary>What the channel knows a person by, to become a pseudonym; null when it knows nobody.</summary>
    public static string? PersonIn(Activity activity) => activity.From?.Id is { Length: > 0 } id ? $"{activity.ChannelId} {activity.Conversation?.TenantId} {id}" : null;

    private static SignalChannel ChannelOf(Activity activity) => activity.ChannelId switch
    {
        "msteams" => SignalChannel.Teams,
        PageTurns.ChannelId => SignalChannel.Page,
        "directline" => SignalChannel.Chat,
        _ => SignalChannel.Other,
    };
}
