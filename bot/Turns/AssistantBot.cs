using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Activities;
using Assistant.Bot.Replies;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Bot.Turns;

/// <summary>The conductor of the first walk: from the activity that comes in to the reply that goes out.</summary>
internal sealed class AssistantBot(QuestionAnswerer answerer, ReplyBuilder replies, AskersWishes wishes, HandOver handOver, StandingWishes standing, AskersSurvey survey, TimeProvider clock) : ActivityHandler
{
    /// <summary>The name of the event with which a client asks to erase its conversation.</summary>
    public const string DeleteConversation = "assistant/deleteConversation";

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (CardButton.Read(turn.Activity.Value) is { } button)
        {
            turn.Signal(new Escalation(new SignalName(turn.Activity.ReplyToId, Reference: null)));
            await turn.SendActivityAsync(replies.AskAHuman(button.Language, turn.Audience == Audience.Staff), cancellationToken);
            return;
        }

        if (await handOver.TryAsync(turn, cancellationToken))
        {
            turn.Signal(new Escalation(new SignalName(ReplyId: null, Reference: null)));
            return;
        }

        if (await standing.TryAsync(turn, cancellationToken) || await survey.TryAsync(turn, cancellationToken))
        {
            return;
        }

        // First of all, so that nothing below ever sees personal data.
        var asked = AskedText.Read(Mentions.TextOf(turn.Activity), turn.HadPersonalData);
        if (asked.Problem is { } problem)
        {
            await turn.SendActivityAsync(replies.AskAgain(problem, turn.Activity.Locale, asked.HadPersonalData), cancellationToken);
            return;
        }

        if (wishes.Answer(turn, asked.Text) is { } granted)
        {
            await turn.SendActivityAsync(granted, cancellationToken);
            return;
        }

        await ReplyAsync(turn, asked, cancellationToken);
    }

    private async Task ReplyAsync(ITurnContext turn, AskedText asked, CancellationToken cancellationToken)
    {
        var (askedAt, started) = (clock.GetUtcNow(), clock.GetTimestamp());
        using var span = SignalMetrics.Source.StartActivity("answer");
        var question = new Question(asked.Searchable, turn.Audience, Language: null, turn.Previous) { Conversation = ConversationOf(turn.Activity) };
        var answer = await AnswerAsync(question, turn, asked, cancellationToken);

        // Nothing of somebody's own case is kept, and no greeting stands between a question and its follow-up.
        if (answer.Status is not (AnswerStatus.RedirectedPersonalCase or AnswerStatus.ConversationSmallTalk))
        {
            turn.Remember(question.Text);
        }

        turn.Signal(TurnSignals.Asked(turn, asked, answer, askedAt, clock.GetElapsedTime(started)));
        SignalMetrics.End(span, answer.Status);

        await turn.SendActivityAsync(replies.Build(answer, turn.Activity.Locale, asked.HadPersonalData), cancellationToken);
        await survey.OfferAsync(turn, answer, cancellationToken);
    }

    private async Task<Answer> AnswerAsync(Question question, ITurnContext turn, AskedText asked, CancellationToken cancellationToken)
    {
        var answer = await answerer.AnswerAsync(question, Growing(turn, asked), cancellationToken);
        if (answer is { Status: AnswerStatus.ConversationClarify, Language: null } && LanguageCodes.Parse(turn.Activity.Locale) is { } language)
        {
            // A single word has no language: the choices are those of the asker's program.
            answer = await answerer.AnswerAsync(question with { Language = language }, cancellationToken);
        }

        return answer;
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(IReadOnlyList<ChannelAccount> people, ITurnContext turn, CancellationToken cancellationToken) =>
        turn.Activity.ChannelId == "msteams" // Teams says the same thing twice, at the same time; the installation is the one that is answered.
            ? Task.CompletedTask
            : turn.SendActivityAsync(ReplyBuilder.Welcome(), cancellationToken);

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(ReplyBuilder.WelcomeToTeams(), cancellationToken);

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        turn.Forget();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Name == DeleteConversation)
        {
            turn.Forget();
            turn.Signal(AskersWishes.Erasing(turn));
        }
        else if (GivenFeedback.ReadEvent(turn.Activity) is { } feedback)
        {
            turn.Signal(TurnSignals.Of(feedback));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task OnInvokeActivityAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(Respond(turn).ToActivity(), cancellationToken);

    // For counting alone, in this process: not the id by which the channel knows it.
    private static string? ConversationOf(Activity activity) => activity.Conversation?.Id is { Length: > 0 } id ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id))) : null;

    private static InvokeResponse Respond(ITurnContext turn)
    {
        var activity = turn.Activity;
        switch (activity.Name, GivenFeedback.Read(activity))
        {
            case (GivenFeedback.FetchName, { } thumb):
                return new InvokeResponse(200, FeedbackForm.Dialog(thumb.IsLike, [.. ReplyBuilder.Languages(LanguageCodes.Parse(activity.Locale), activity.Locale)]));
            case (GivenFeedback.SubmitName, { } feedback):
                turn.Signal(TurnSignals.Of(feedback));
                return InvokeResponse.Done;
            case (GivenFeedback.SubmitName, null):
                return InvokeResponse.Done;
            default:
                return InvokeResponse.NotImplemented;
        }
    }

    // Drawn only where somebody can see it grow.
    private AnswerGrowing Growing(ITurnContext turn, AskedText asked) => (soFar, _) =>
    {
        if (turn.IsWatched)
        {
            turn.Show(replies.Build(soFar, turn.Activity.Locale, asked.HadPersonalData));
        }

        return Task.CompletedTask;
    };
}
