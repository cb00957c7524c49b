using Assistant.Bot.Activities;

namespace Assistant.Bot.Turns;

/// <summary>Shows whoever waits how far a reply has come. What it shows is never stored, and never the reply itself.</summary>
internal interface IReplyProgress
{
    /// <summary>Takes the reply as far as it has come. It does not wait and does not throw: what comes too fast is left for the next one.</summary>
    void Show(Activity soFar);
}
