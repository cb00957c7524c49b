using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Turns;

/// <summary>One turn of a conversation: what came in, what the asker may read, and the way out for replies.</summary>
internal interface ITurnContext
{
    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>The widest class of documents that the asker may read, from the channel's validated evidence; never from a field that the client fills.</summary>
    Audience Audience { get; }

    /// <summary>The structure that the asker belongs to, from validated evidence; null when it is not known.</summary>
    string? Structure { get; }

    /// <summary>Whether personal data was taken out of the text before it came here; placeholders then stand in its place.</summary>
    bool HadPersonalData { get; }

    /// <summary>What was asked before in this conversation and may be gone on from; null for the first question, and where nothing is remembered.</summary>
    string? Previous { get; }

    /// <summary>The conversation as signals know it; null when nothing joins this question to another one.</summary>
    KeyedHash? Sitting { get; }

    /// <summary>Keeps a redacted question, so that the next one may go on from it.</summary>
    void Remember(string question);

    /// <summary>Leaves something for the coordinators, stored together with the replies.</summary>
    void Signal(SignalEvent said);

    /// <summary>Erases this conversation when the turn ends: what was asked, and what a client could still see of it.</summary>
    void Forget();

    /// <summary>Keeps where this conversation is when the turn ends, so that <see cref="IProactiveChannel"/> can speak in it later, for as long as the options say.</summary>
    /// <returns>By what it is found; null for a channel that is answered in its request and cannot be spoken to later.</returns>
    KeyedHash? KeepReference();

    /// <summary>Whether somebody can see a reply grow.</summary>
    bool IsWatched { get; }

    /// <summary>Shows a reply as far as it has come, where somebody can see it; it is sent all the same when it is whole.</summary>
    void Show(Activity soFar);

    /// <summary>Sends a reply to where the activity came from.</summary>
    Task SendActivityAsync(Activity reply, CancellationToken cancellationToken);
}
