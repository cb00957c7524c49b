using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Turns;

/// <summary>A turn that replies through one channel; it addresses each reply to whoever spoke.</summary>
/// <param name="activity">What came in.</param>
/// <param name="audience">What the asker may read, as the channel has established it.</param>
/// <param name="channel">How replies leave.</param>
/// <param name="previous">What was asked before; null for a first question, and for a channel that remembers nothing.</param>
/// <param name="hadPersonalData">Whether personal data was taken out of the text before.</param>
internal sealed class TurnContext(Activity activity, Audience audience, IReplyChannel channel, string? previous = null, bool hadPersonalData = false) : ITurnContext
{
    private readonly List<SignalEvent> _signals = [];

    /// <inheritdoc/>
    public Activity Activity => activity;

    /// <inheritdoc/>
    public Audience Audience => audience;

    /// <inheritdoc/>
    public string? Previous => previous;

    /// <inheritdoc/>
    public bool HadPersonalData => hadPersonalData;

    /// <inheritdoc/>
    public string? Structure { get; init; }

    /// <summary>What the turn leaves for the coordinators, in order.</summary>
    public IReadOnlyList<SignalEvent> Signals => _signals;

    /// <summary>The question to remember; null when there is none.</summary>
    public string? Asked { get; private set; }

    /// <summary>Whether the conversation is to be erased.</summary>
    public bool IsForgotten { get; private set; }

    /// <summary>The conversation; null for a channel that is answered in its request.</summary>
    public KeyedHash? Conversation { get; init; }

    /// <inheritdoc/>
    public KeyedHash? Sitting { get; init; }

    /// <summary>Who shows how far a reply has come; null where nobody does.</summary>
    public IReplyProgress? Progress { get; init; }

    /// <summary>Whether it is kept where this conversation is.</summary>
    public bool IsReferenceKept { get; private set; }

    /// <inheritdoc/>
    public void Remember(string question) => Asked = question;

    /// <inheritdoc/>
    public void Signal(SignalEvent said) => _signals.Add(said);

    /// <inheritdoc/>
    public void Forget() => IsForgotten = true;

    /// <inheritdoc/>
    public KeyedHash? KeepReference()
    {
        IsReferenceKept = Conversation is not null;
        return Conversation;
    }

    /// <inheritdoc/>
    public bool IsWatched => Progress is not null;

    /// <inheritdoc/>
    public void Show(Activity soFar) => Progress?.Show(Addressed(soFar));

    /// <inheritdoc/>
    public Task SendActivityAsync(Activity reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return channel.SendAsync(Addressed(reply), cancellationToken);
    }

    private Activity Addressed(Activity reply) => reply with
    {
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        From = activity.Recipient,
        Recipient = activity.From,
        ReplyToId = activity.Id,
    };
}
