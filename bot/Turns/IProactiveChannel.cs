using Assistant.Bot.Activities;
using Assistant.Bot.Data;

namespace Assistant.Bot.Turns;

/// <summary>Speaks later in a conversation of which a turn has kept the reference. The door through which rooms beside the channels reach them.</summary>
internal interface IProactiveChannel
{
    /// <summary>Stores a reply and lets it go, as durably as the reply of a turn.</summary>
    /// <param name="conversation">The conversation, as <see cref="ITurnContext.KeepReference"/> gave it.</param>
    /// <param name="reply">What is said; the reference addresses it.</param>
    /// <param name="together">What is written in the same transaction, and only when the reply is; it may run more than once.</param>
    /// <param name="cancellationToken">Stops waiting for the database; nothing is sent then.</param>
    /// <exception cref="System.Data.Common.DbException">It could not be stored, and nothing was.</exception>
    Task<ProactiveEnding> SendAsync(KeyedHash conversation, Activity reply, Action<DbStatements> together, CancellationToken cancellationToken);
}

/// <summary>How speaking later ended.</summary>
internal enum ProactiveEnding
{
    /// <summary>Stored; it is on its way, also after a restart.</summary>
    Stored,

    /// <summary>The conversation is closed to the bot: blocked, uninstalled, gone. It opens when somebody writes there again.</summary>
    Unreachable,

    /// <summary>Nothing is known of the conversation: it was deleted, has ended, or its reference is too old.</summary>
    Forgotten,
}
