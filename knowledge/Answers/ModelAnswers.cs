using Assistant.Knowledge.Model;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>What a model adds to the answer that was found without it: other ways to ask when nothing was found, and sentences. Without a model it adds nothing.</summary>
/// <param name="client">The way to the model.</param>
/// <param name="understanding">Other ways to ask.</param>
/// <param name="composer">Sentences.</param>
public sealed class ModelAnswers(ModelClient client, QuestionUnderstanding understanding, ModelComposer composer)
{
    /// <summary>Answers questions without a model.</summary>
    internal delegate Task<Answer> Answering(IReadOnlyList<Question> questions, CancellationToken cancellationToken);

    /// <summary>Adds to an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="found">The answer without a model.</param>
    /// <param name="serving">What serves.</param>
    /// <param name="again">Answers other questions, without a model.</param>
    /// <param name="growing">Takes the answer while it grows.</param>
    /// <param name="cancellationToken">Stops the answering.</param>
    /// <returns>The answer; at worst the one that was found, with what became of the model.</returns>
    internal async Task<Answer> AddAsync(Question question, Answer found, ServingPassages serving, Answering again, AnswerGrowing growing, CancellationToken cancellationToken)
    {
        if (!client.IsThere)
        {
            await ShowAsync(found, growing, cancellationToken);
            return found;
        }

        using var turn = client.Begin(question.Conversation, cancellationToken);
        var answer = IsUnanswered(found) ? await ReadOtherwiseAsync(question, found, again, turn, cancellationToken) : found;
        await ShowAsync(answer, growing, cancellationToken);
        return answer.Parts.Count > 0
            ? await SpeakOfPartsAsync(question, answer, serving, turn, growing)
            : await SpeakAsync(question, answer, serving, turn, growing);
    }

    private static Task ShowAsync(Answer answer, AnswerGrowing growing, CancellationToken cancellationToken) =>
        answer.Quotes.Count > 0 ? growing(answer, cancellationToken) : Task.CompletedTask;

    private async Task<Answer> ReadOtherwiseAsync(Question question, Answer found, Answering again, ModelTurn turn, CancellationToken cancellationToken)
    {
        foreach (var questions in await understanding.ReadAsync(question, turn))
        {
            var answer = await again(questions, cancellationToken);
            if (answer.Quotes.Count > 0)
            {
                return answer with { ReadAs = string.Join(" / ", questions.Select(each => each.Text)) };
            }
        }

        return found;
    }

    private async Task<Answer> SpeakAsync(Question question, Answer answer, ServingPassages serving, ModelTurn turn, AnswerGrowing growing)
    {
        if (answer.Found is not { Passages.Count: > 0 } || !(answer.Quotes.Count > 0 || answer.Status == AnswerStatus.UnansweredWeakEvidence) || answer.Status == AnswerStatus.AnsweredCurated)
        {
            return answer;
        }

        var spoken = await composer.ComposeAsync(question with { Text = answer.ReadAs ?? answer.Asked ?? question.Text }, answer, serving, turn, growing);

        // Only the model could have answered: that it did not is no gap in the documents.
        return spoken is { Status: AnswerStatus.UnansweredWeakEvidence, Model: ModelEnding.TimedOut } ? spoken with { Status = AnswerStatus.FailedTimeout }
            : spoken is { Status: AnswerStatus.UnansweredWeakEvidence, Model: ModelEnding.Failed or ModelEnding.Resting } ? spoken with { Status = AnswerStatus.FailedModel }
            : spoken;
    }

    private async Task<Answer> SpeakOfPartsAsync(Question question, Answer answer, ServingPassages serving, ModelTurn turn, AnswerGrowing growing)
    {
        var parts = answer.Parts.ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var at = i;
            parts[i] = await SpeakAsync(question, parts[i], serving, turn, (soFar, stop) => growing(Join([.. parts[..at], soFar, .. parts[(at + 1)..]]), stop));
        }

        return Join(parts);

        Answer Join(IReadOnlyList<Answer> each) => answer with
        {
            Parts = each,
            Quotes = [.. each.SelectMany(part => part.Quotes).DistinctBy(quote => (quote.Passage.Id, quote.Text))],
            Status = answer.Quotes.Count == 0 && each.Any(part => part.Quotes.Count > 0) ? AnswerStatus.AnsweredPartly : answer.Status,
            GeneratedBy = each.Select(part => part.GeneratedBy).FirstOrDefault(name => name is not null),
            Model = each.Select(part => part.Model).DefaultIfEmpty().Max(),
        };
    }

    private static bool IsUnanswered(Answer answer) => answer.Status is AnswerStatus.UnansweredNoPassage or AnswerStatus.UnansweredWeakEvidence;
}
