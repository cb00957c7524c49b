using Assistant.Bot.Activities;
using Assistant.Bot.Replies;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Turns;

/// <summary>Grants what an asker wishes about the own data, in whatever channel it is typed.</summary>
internal sealed class AskersWishes(SignalRights rights)
{
    /// <summary>Grants a wish.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What was typed.</param>
    /// <returns>The reply; null when it was no wish.</returns>
    public Activity? Answer(ITurnContext turn, string text)
    {
        if (DataWish.Read(text) is not { } wish)
        {
            return null;
        }

        if (wish.Kind == DataWishKind.Erase)
        {
            turn.Signal(Erasing(turn));
        }

        // In a group everybody would read it.
        var kept = wish.Kind == DataWishKind.See && IsAlone(turn) ? rights.Export(turn.Sitting, PersonIn(turn)) : null;
        return wish.Reply(kept);
    }

    /// <summary>What an erasure erases: in a group only what this person asked.</summary>
    public static Erasure Erasing(ITurnContext turn) => new(PersonIn(turn), IsAlone(turn));

    /// <summary>Whether nobody else reads along.</summary>
    public static bool IsAlone(ITurnContext turn) => turn.Activity.Conversation is not ({ IsGroup: true } or { ConversationType: "groupChat" or "channel" });

    // The Connector's channels say who writes; our own chat and page know a conversation only.
    private static string? PersonIn(ITurnContext turn) => turn.Activity.ServiceUrl is { Length: > 0 } ? TurnSignals.PersonIn(turn.Activity) : null;
}
