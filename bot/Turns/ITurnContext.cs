using Assistant.Bot.Activities;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Turns;

/// <summary>One turn of a conversation: what came in, what the asker may read, and the way out for replies.</summary>
internal interface ITurnContext
{
    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>The widest class of documents that the asker may read, from the channel's validated evidence; never from a field that the client fills.</summary>
    Audience Audience { get; }

    /// <summary>Sends a reply to where the activity came from.</summary>
    Task SendActivityAsync(Activity reply, CancellationToken cancellationToken);
}
