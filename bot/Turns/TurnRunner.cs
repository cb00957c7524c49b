using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Bot.Replies;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Turns;

/// <summary>Runs one turn for a channel that answers later: whatever happens, there is something to say.</summary>
internal sealed partial class TurnRunner(
    ActivityHandler bot, ConversationMemory memory, ReplyBuilder replies, TeamsReplies teams, LanguageDetector languages, SignalLog signals, IOptions<TurnOptions> options,
    TimeProvider clock, ILogger<TurnRunner> logger)
{
    /// <summary>Runs a turn.</summary>
    /// <param name="activity">The redacted activity.</param>
    /// <param name="hadPersonalData">Whether personal data was taken out of its text.</param>
    /// <param name="audience">What the asker may read, as the channel has established it.</param>
    /// <param name="structure">The structure that the asker belongs to; null when it is not known.</param>
    /// <param name="conversation">The conversation whose memory it goes on from.</param>
    /// <param name="progress">Who shows how far the reply has come; null where nobody does.</param>
    /// <param name="cancellationToken">Stops the turn, because the program stops: it will be run again.</param>
    /// <returns>Its ending; a turn that throws or takes too long ends with an apology in the asker's language.</returns>
    public async Task<TurnEnding> RunAsync(Activity activity, bool hadPersonalData, Audience audience, string? structure, KeyedHash conversation, IReplyProgress? progress, CancellationToken cancellationToken)
    {
        var collected = new CollectedReplies();
        var turn = new TurnContext(activity, audience, new DialectReplyChannel(teams, collected), memory.Recall(conversation), hadPersonalData)
        {
            Conversation = conversation,
            Sitting = conversation,
            Structure = structure,
            Progress = progress is null ? null : new TeamsReplyProgress(teams, progress),
        };
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(TimeSpan.FromSeconds(options.Value.LongestSeconds));
        try
        {
            await bot.OnTurnAsync(turn, limited.Token);
        }
#pragma warning disable CA1031 // A border: the asker is told that it did not work, never what was thrown.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // Neither its message nor the exception: either may quote what was asked.
            LogTurnFailed(exception.GetType().Name, exception.StackTrace);
            await ApologizeAsync(turn, hadPersonalData, cancellationToken);
        }

        return new TurnEnding(collected.All, turn.Asked, turn.IsForgotten) { Signals = signals.Prepare(turn.Signals, conversation), IsReferenceKept = turn.IsReferenceKept };
    }

    /// <summary>Says sorry without having run the turn, for an activity that brought the program down before.</summary>
    public async Task<TurnEnding> ApologizeAsync(Activity activity, bool hadPersonalData, Audience audience, string? structure, KeyedHash conversation, CancellationToken cancellationToken)
    {
        var collected = new CollectedReplies();
        var turn = new TurnContext(activity, audience, new DialectReplyChannel(teams, collected)) { Structure = structure, Sitting = conversation };
        await ApologizeAsync(turn, hadPersonalData, cancellationToken);
        return new TurnEnding(collected.All, Asked: null, IsForgotten: false) { Signals = signals.Prepare(turn.Signals, conversation) };
    }

    /// <summary>What is said later in a conversation, addressed and in the dialect of its channel.</summary>
    /// <param name="reference">Where the conversation is, as <see cref="ReferenceOf"/> made it.</param>
    /// <param name="reply">What is said.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<Activity>> SayAsync(Activity reference, Activity reply, CancellationToken cancellationToken)
    {
        var collected = new CollectedReplies();
        await new TurnContext(reference, Audience.Public, new DialectReplyChannel(teams, collected)).SendActivityAsync(reply, cancellationToken);
        return collected.All;
    }

    /// <summary>What is said to whoever waits, while there is nothing to show.</summary>
    /// <param name="activity">What came in.</param>
    public string Searching(Activity activity) =>
        ReplyTexts.In(languages.Detect(activity.Text ?? "") ?? LanguageCodes.Parse(activity.Locale) ?? Language.French).Teams.Searching;

    /// <summary>Where a conversation is: what its replies are addressed by, and nothing that was said.</summary>
    /// <param name="activity">What came in.</param>
    public static Activity ReferenceOf(Activity activity) => new()
    {
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        From = activity.From,
        Recipient = activity.Recipient,
        Locale = activity.Locale,
    };

    /// <summary>What takes the place of a reply that may or may not have arrived.</summary>
    /// <param name="reply">The reply.</param>
    public static Activity AskAgain(Activity reply) => reply with
    {
        Text = ReplyBuilder.Interrupted(reply.Locale),
        TextFormat = "plain",
        Attachments = null,
        Entities = null,
        ChannelData = null,
        SuggestedActions = null,
    };

    private Task ApologizeAsync(TurnContext turn, bool hadPersonalData, CancellationToken cancellationToken)
    {
        var (activity, text) = (turn.Activity, turn.Activity.Text ?? "");
        var sorry = new Answer { Status = AnswerStatus.FailedStore, Language = languages.Detect(text) };
        if (activity.Type == Activity.Message)
        {
            turn.Signal(TurnSignals.Asked(turn, AskedText.Read(text, hadPersonalData), sorry, clock.GetUtcNow(), TimeSpan.Zero));
        }

        return turn.SendActivityAsync(replies.Build(sorry, activity.Locale), cancellationToken);
    }

    [LoggerMessage(EventId = 110, Level = LogLevel.Error, Message = "A turn failed with {Kind} at {Where}")]
    private partial void LogTurnFailed(string kind, string? where);
}
