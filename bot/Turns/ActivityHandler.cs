using Assistant.Bot.Activities;

namespace Assistant.Bot.Turns;

/// <summary>Sorts activities by type, with the names that Bot Framework gives; a type that it does not know is left unanswered, as are read receipts and reactions.</summary>
internal abstract class ActivityHandler
{
    /// <summary>Handles one activity.</summary>
    public Task OnTurnAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return (turn.Activity.Type, turn.Activity.Action) switch
        {
            (Activity.Message, _) when Mentions.SpeaksToUs(turn.Activity) => OnMessageActivityAsync(turn, cancellationToken),
            (Activity.ConversationUpdate, _) when Newcomers(turn.Activity) is { Count: > 0 } people => OnMembersAddedAsync(people, turn, cancellationToken),
            (Activity.InstallationUpdate, "add") => OnInstallationUpdateAddAsync(turn, cancellationToken),
            (Activity.InstallationUpdate, "remove") => OnInstallationUpdateRemoveAsync(turn, cancellationToken),
            (Activity.Event, _) => OnEventActivityAsync(turn, cancellationToken),
            (Activity.Invoke, _) => OnInvokeActivityAsync(turn, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>Somebody wrote to the bot.</summary>
    protected abstract Task OnMessageActivityAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>People joined; at least one, and never the bot itself.</summary>
    protected abstract Task OnMembersAddedAsync(IReadOnlyList<ChannelAccount> people, ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>The app was installed, in a chat, a group or a team.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The app was removed, and nobody can be answered there any more.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A program sent an event.</summary>
    protected virtual Task OnEventActivityAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A channel waits for a result: a reply made of an <see cref="InvokeResponse"/>. Without one the channel is told that nobody knows the name.</summary>
    protected virtual Task OnInvokeActivityAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.CompletedTask;

    // A list from the wire may hold null, whatever its type says.
    private static List<ChannelAccount> Newcomers(Activity activity) =>
        [.. (activity.MembersAdded ?? []).OfType<ChannelAccount>().Where(member => member.Id is null || member.Id != activity.Recipient?.Id)];
}
