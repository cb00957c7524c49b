using Assistant.Bot.Data;
using Assistant.Bot.Turns;

namespace Assistant.Bot.Channels;

/// <summary>Erases a conversation from every table. What was delivered stays known by its hash, so that it is not answered after all.</summary>
internal static class ConversationErasure
{
    /// <summary>Erases it.</summary>
    public static void Erase(DbStatements db, KeyedHash conversation, long now)
    {
        InboxTable.Forget(db, conversation);
        OutboxTable.Forget(db, conversation);
        ConversationMemory.Forget(db, conversation);
        ConversationTable.Forget(db, conversation);
        DirectLineTable.End(db, conversation, now);
    }
}
