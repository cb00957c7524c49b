using Assistant.Bot.Activities;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Bot.Turns;

/// <summary>The conductor of the first walk: from the activity that comes in to the reply that goes out.</summary>
internal sealed class AssistantBot(QuestionAnswerer answerer, ReplyBuilder replies) : ActivityHandler
{
    /// <summary>The name of the event with which a client asks to erase its conversation.</summary>
    public const string DeleteConversation = "assistant/deleteConversation";

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        // First of all, so that nothing below ever sees personal data.
        var asked = AskedText.Read(turn.Activity.Text);
        if (asked.Problem is { } problem)
        {
            await turn.SendActivityAsync(replies.AskAgain(problem, turn.Activity.Locale, asked.HadPersonalData), cancellationToken);
            return;
        }

        var question = new Question(asked.Searchable, turn.Audience, Language: null, turn.Previous);
        turn.Remember(question.Text);
        var answer = await answerer.AnswerAsync(question, cancellationToken);
        await turn.SendActivityAsync(replies.Build(answer, turn.Activity.Locale, asked.HadPersonalData), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(IReadOnlyList<ChannelAccount> people, ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(ReplyBuilder.Welcome(), cancellationToken);

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Name == DeleteConversation)
        {
            turn.Forget();
        }

        return Task.CompletedTask;
    }
}
