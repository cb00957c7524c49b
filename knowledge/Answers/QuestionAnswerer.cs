using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Logging;

namespace Assistant.Knowledge.Answers;

/// <summary>Answers a question, whatever happens: every ending is an <see cref="Answer"/> with its status. The first of the three borders.</summary>
public sealed partial class QuestionAnswerer(
    SnapshotSwitch snapshots, LanguageDetector languages, Retriever retriever, IAnswerComposer composer, ILogger<QuestionAnswerer> logger, QuestionTriage triage, Clarification clarification,
    OutOfScope outOfScope, CuratedLookup curated, ModelAnswers model, QuestionSpelling spelling)
{
    private const int PassagesRetrieved = 30;
    private const int MostSuggestions = 3;

    // So much more probable it must be that another language answers before its passages are suggested first.
    private const double MuchCloser = 0.15;

    /// <summary>Answers a question from the snapshot that serves now.</summary>
    /// <param name="question">The question, already redacted.</param>
    /// <param name="cancellationToken">Stops the answering.</param>
    /// <returns>The answer; its quotes stand byte for byte in their passages.</returns>
    public Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken) => AnswerAsync(question, growing: (_, _) => Task.CompletedTask, cancellationToken);

    /// <summary>Answers a question and shows the answer while it grows.</summary>
    /// <param name="question">The question, already redacted.</param>
    /// <param name="growing">Takes the quotes as soon as they are found, and the answer again with each further sentence; not called for an answer without quotes or sentences.</param>
    /// <param name="cancellationToken">Stops the answering.</param>
    /// <returns>The whole answer, which may say less than what was shown: a model that failed half way is not believed.</returns>
    public async Task<Answer> AnswerAsync(Question question, AnswerGrowing growing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(growing);
        var asked = triage.Of(question);
        var language = question.Language ?? asked.Language;
        if (asked.Ending is { } ending)
        {
            return new Answer { Status = ending, Language = language };
        }

        try
        {
            try
            {
                return await AnswerServedAsync(await snapshots.CurrentAsync(cancellationToken), question, asked, language, growing, cancellationToken);
            }
            catch (PassageStoreException exception) when (exception.IsGone)
            {
                // Two snapshots were published since the one that the question began with: it is asked once more, of the one that serves now.
                return await AnswerServedAsync(await snapshots.RefreshAsync(cancellationToken), question, asked, language, growing, cancellationToken);
            }
        }
        catch (PassageStoreException exception)
        {
            LogStoreFailed(exception);
            return new Answer { Status = AnswerStatus.FailedStore, Language = language };
        }
#pragma warning disable CA1031 // A border: whatever the outside world threw, the asker gets a polite ending and the log the cause.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogStoreFailed(exception);
            return new Answer { Status = AnswerStatus.FailedStore, Language = language };
        }
    }

    /// <summary>Answers a question from a snapshot that need not serve, with quotes alone: what a published one would say can be seen before it is.</summary>
    /// <param name="question">The question, already redacted.</param>
    /// <param name="passages">The snapshot.</param>
    /// <param name="cancellationToken">Stops the answering.</param>
    /// <exception cref="PassageStoreException">The passages cannot be read.</exception>
    public async Task<Answer> TryAsync(Question question, ServingPassages passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = triage.Of(question);
        var language = question.Language ?? asked.Language;
        return asked.Ending is { } ending ? new Answer { Status = ending, Language = language } : await AnswerAllAsync(passages, asked, language, cancellationToken);
    }

    private async Task<Answer> AnswerServedAsync(ServingPassages? serving, Question question, Triage asked, Language? language, AnswerGrowing growing, CancellationToken cancellationToken)
    {
        if (serving is null)
        {
            return new Answer { Status = AnswerStatus.UnansweredNoPassage, Language = language };
        }

        var found = await AnswerAllAsync(serving, asked, language, cancellationToken);
        return await model.AddAsync(question, found, serving, (others, stop) => AnswerAllAsync(serving, asked with { Questions = others }, language, stop), growing, cancellationToken);
    }

    private async Task<Answer> AnswerAllAsync(ServingPassages serving, Triage asked, Language? language, CancellationToken cancellationToken)
    {
        if (asked.Questions is [var only])
        {
            var meant = Mend(only, asked.Language, serving);
            return await curated.FindAsync(serving, only, asked.Language, cancellationToken)
                ?? await clarification.AskBackAsync(serving, meant, language, (choice, spoken, stop) => AnswerFromAsync(serving, choice, spoken, spoken, stop), cancellationToken)
                ?? clarification.Doubt(await AnswerOneAsync(serving, meant, asked.Language, language, cancellationToken), meant, language);
        }

        var parts = new List<Answer>();
        foreach (var part in asked.Questions)
        {
            var spoken = languages.Detect(part.Text) ?? asked.Language;
            var answer = await curated.FindAsync(serving, part, spoken, cancellationToken) ?? await AnswerOneAsync(serving, Mend(part, spoken, serving), spoken, part.Language ?? spoken, cancellationToken);
            parts.Add(answer with { Asked = part.Text });
        }

        return SeveralAnswers.Join(parts, asked.IsCut, language);
    }

    private Question Mend(Question question, Language? spoken, ServingPassages serving) =>
        spoken is { } language ? question with { Text = spelling.Mend(question.Text, language, serving) } : question;

    private async Task<Answer> AnswerOneAsync(ServingPassages serving, Question question, Language? spoken, Language? language, CancellationToken cancellationToken) =>
        QuestionWording.Of(question.Text).IsPersonalCase
            ? new Answer { Status = AnswerStatus.RedirectedPersonalCase, Language = language, Snapshot = serving.Id }
            : outOfScope.Redirect(await AnswerFromAsync(serving, question, spoken, language, cancellationToken), question.Text);

    private async Task<Answer> AnswerFromAsync(
        ServingPassages serving, Question question, Language? spoken, Language? language, CancellationToken cancellationToken)
    {
        var attempts = new List<Attempt>();
        foreach (var (reading, passages) in Readings(spoken, question.Language))
        {
            var attempt = await TryAsync(serving, question, reading, passages, cancellationToken);
            attempts.Add(attempt);
            if (attempt.Status == AnswerStatus.Answered && spoken is not null)
            {
                break;
            }
        }

        if (question.Previous is { Length: > 0 } previous && attempts.All(a => a.Status != AnswerStatus.Answered))
        {
            attempts.Add(await TryAsync(serving, question with { Text = $"{question.Text} {previous}" }, attempts[0].Retrieved.Language, attempts[0].Retrieved.Language, cancellationToken));
        }

        // Stable: among equals the asker's own language stays first.
        return ToAnswer(attempts.OrderByDescending(a => Rank(a.Status)).ThenByDescending(a => a.Strength).First(), attempts.FirstOrDefault(a => a.Retrieved.Passages.Count > 0) ?? attempts[0], serving.Id, language);
    }

    private async Task<Attempt> TryAsync(ServingPassages serving, Question question, Language spoken, Language passages, CancellationToken cancellationToken)
    {
        var retrieved = await retriever.RetrieveAsync(serving, question, spoken, passages, PassagesRetrieved, cancellationToken);
        var composition = await composer.ComposeAsync(question, retrieved, cancellationToken);
        var quotes = composition.Quotes.Where(quote => QuoteCheck.Holds(quote.Text, quote.Passage)).ToList();
        var status = EvidenceStrength.Decide(composition.Evidence);
        return new Attempt(
            retrieved, quotes, composition.Evidence, EvidenceStrength.Of(composition.Evidence), quotes.Count == 0 && Rank(status) > 1 ? AnswerStatus.UnansweredWeakEvidence : status,
            composition.Differ && quotes.Count > 1);
    }

    // The language that the question is written in first, then the one that was chosen, then texts in other languages, through the lexicon.
    // A question of unknown language is read as each.
    private static IEnumerable<(Language Spoken, Language Passages)> Readings(Language? spoken, Language? wanted) =>
        new[] { spoken, wanted }.OfType<Language>().Select(own => (own, own))
            .Concat(LanguageCodes.All.Select(other => (spoken ?? other, other))).Distinct();

    private static int Rank(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => 3,
        AnswerStatus.AnsweredPartly => 2,
        AnswerStatus.UnansweredWeakEvidence => 1,
        _ => 0,
    };

    private static Answer ToAnswer(Attempt best, Attempt own, SnapshotId snapshot, Language? language) => new()
    {
        Status = best.Status,
        Language = language,
        Quotes = Rank(best.Status) >= 2 ? best.Quotes : [],
        Differ = best.Differ && Rank(best.Status) >= 2,
        Suggestions = best.Status == AnswerStatus.UnansweredWeakEvidence ? Suggest(best, own) : [],
        Strength = Math.Round(best.Strength, 3),
        Evidence = best.Evidence,
        Snapshot = snapshot,
        Found = best.Retrieved,
    };

    // What could be read on, in turn from the asker's own language and from the one that came closest, which goes first only when it came much closer.
    private static List<Suggestion> Suggest(Attempt best, Attempt own)
    {
        var (first, second) = best.Strength >= own.Strength + MuchCloser ? (best, own) : (own, best);
        return [.. first.Closest.Zip(second.Closest, (one, other) => new[] { one, other }).SelectMany(pair => pair).Concat(first.Closest)
            .DistinctBy(suggestion => suggestion.Document.Id, StringComparer.Ordinal).Take(MostSuggestions)];
    }

    [LoggerMessage(EventId = 200, Level = LogLevel.Error, Message = "A question could not be answered because the passages could not be read")]
    private partial void LogStoreFailed(Exception exception);

    /// <summary>What the passages of one language gave.</summary>
    private sealed record Attempt(RetrievedPassages Retrieved, IReadOnlyList<Citation> Quotes, Evidence Evidence, double Strength, AnswerStatus Status, bool Differ)
    {
        /// <summary>The closest passages of different documents, those with what would have been quoted first.</summary>
        public IEnumerable<Suggestion> Closest =>
            Quotes.Select(quote => new Suggestion(quote.Passage, quote.Document)).Concat(Retrieved.Passages.Select(p => new Suggestion(p.Passage, p.Document)))
                .DistinctBy(suggestion => suggestion.Document.Id, StringComparer.Ordinal);
    }
}
