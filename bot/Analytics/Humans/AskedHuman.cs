using Assistant.Bot.Data;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics.Humans;

/// <summary>One question that somebody handed on to a human.</summary>
/// <param name="Id">Its number.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Conversation">By what the conversation is found.</param>
/// <param name="Language">The language to reply in.</param>
/// <param name="Question">The redacted question.</param>
/// <param name="Audience">What the asker may read, as knowledge numbers it.</param>
/// <param name="AskedAt">When.</param>
internal sealed record AskedHuman(long Id, AskedHumanState State, KeyedHash Conversation, Language Language, string Question, int Audience, DateTimeOffset AskedAt);

/// <summary>How far it has come.</summary>
internal enum AskedHumanState
{
    /// <summary>It waits for a human.</summary>
    Waiting = 0,

    /// <summary>A human has replied.</summary>
    Replied = 1,

    /// <summary>The conversation is gone, or closed to the bot: nobody can be replied to.</summary>
    Unreachable = 2,
}
