using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

public sealed class QuestionAnswererTests : IDisposable
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Offre internet sociale").Named("offre").In(Language.French)
            .Saying("Combien coûte l'offre ?", "L'offre internet sociale coûte 19 euros par mois.")
            .Saying("Comment la demander ?", "1. Préparez la carte d'identité.\n2. Contactez un opérateur.\n3. Demandez l'offre internet sociale."),
        ADocument.Titled("Sociaal internetaanbod").Named("aanbod").In(Language.Dutch)
            .Saying("Hoeveel kost het aanbod?", "Het sociaal internetaanbod kost 19 euro per maand."),
        ADocument.Titled("Étapes du partenariat").Named("staff").In(Language.French).For(Audience.Staff)
            .Saying("Qui décide du logo ?", "Le propriétaire du logo décide de son usage."));

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Without_a_model_the_quotes_are_shown_once_and_are_the_answer()
    {
        using var answerer = AnAnswerer.Over(_store);

        var (whole, steps) = await answerer.Watch("Combien coûte l'offre internet sociale ?");

        Assert.Equal([whole], steps);
        Assert.NotEmpty(whole.Quotes);
        Assert.Empty(whole.Sentences);
        Assert.Equal(ModelEnding.NotAsked, whole.Model);
    }

    [Fact]
    public async Task An_answer_without_quotes_does_not_grow()
    {
        using var answerer = AnAnswerer.Over(_store);

        var (whole, steps) = await answerer.Watch("Quel temps fera-t-il demain sur la lune ?");

        Assert.Empty(whole.Quotes);
        Assert.Empty(steps);
    }

    [Fact]
    public async Task A_question_is_answered_with_the_sentence_that_says_it()
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask("combien coûte l'offre internet sociale ?");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal(Language.French, answer.Language);
        Assert.Contains("19 euros par mois", answer.Quotes[0].Text, StringComparison.Ordinal);
        Assert.Equal("offre", answer.Quotes[0].Document.Id);
    }

    [Fact]
    public async Task The_asker_s_language_decides_which_of_two_documents_answers()
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask("hoeveel kost het sociaal internetaanbod?");

        Assert.Equal("aanbod", answer.Quotes[0].Document.Id);
    }

    [Fact]
    public async Task Who_asks_how_gets_the_steps_whole()
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask("comment demander l'offre internet sociale ?");

        Assert.StartsWith("1. Préparez", answer.Quotes[0].Text, StringComparison.Ordinal);
        Assert.Contains("3. Demandez", answer.Quotes[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comment cuire un rôti de veau ?")]
    [InlineData("qui a gagné le match d'hier soir ?")]
    public async Task A_question_without_a_passage_is_left_unanswered(string question)
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask(question);

        Assert.True(answer.Status is AnswerStatus.UnansweredNoPassage or AnswerStatus.UnansweredWeakEvidence);
        Assert.Empty(answer.Quotes);
    }

    [Fact]
    public async Task A_link_that_asks_the_same_question_is_no_answer()
    {
        using var store = AStore.With(
            ADocument.Titled("Traceur").In(Language.French).Saying("", "Voir aussi : Pourquoi l'application vide-t-elle la batterie du téléphone ? Comment l'application vide-t-elle la batterie ?"),
            ADocument.Titled("Journal").In(Language.French).Saying("", "Le journal montre une ligne par jour avec les codes reçus."));
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("Pourquoi l'application vide-t-elle la batterie du téléphone ?");

        Assert.Empty(answer.Quotes);
    }

    [Fact]
    public async Task A_question_in_the_text_is_quoted_with_the_statement_that_answers_it()
    {
        var padding = string.Join(' ', Enumerable.Range(0, 12).Select(i => $"Le journal numéro {i} montre une ligne par jour."));
        using var store = AStore.With(ADocument.Titled("Traceur").In(Language.French).Saying(
            "", $"{padding} Pourquoi l'application vide-t-elle la batterie du téléphone ? Elle cherche sans cesse les appareils voisins. {padding}"));
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("Pourquoi l'application vide-t-elle la batterie du téléphone ?");

        Assert.Contains("Elle cherche sans cesse les appareils voisins.", answer.Quotes[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weak_evidence_gives_suggestions_and_no_quote()
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask("l'offre internet sociale existe-t-elle à Ixelles pour les étudiants étrangers ?");

        Assert.Equal(AnswerStatus.UnansweredWeakEvidence, answer.Status);
        Assert.Empty(answer.Quotes);
        Assert.Equal("offre", answer.Suggestions[0].Document.Id);
    }

    [Theory]
    [InlineData(Audience.Public, false)]
    [InlineData(Audience.Helpers, false)]
    [InlineData(Audience.Staff, true)]
    public async Task A_staff_document_answers_staff_only(Audience audience, bool answers)
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask("qui décide du logo ?", audience);

        Assert.Equal(answers, answer.Quotes.Any(quote => quote.Document.Id == "staff"));
        Assert.Equal(answers, answer.Quotes.Count + answer.Suggestions.Count > 0);
    }

    [Fact]
    public async Task A_document_is_not_shown_after_its_licence_ended()
    {
        using var store = AStore.With(ADocument.Titled("Convention").Named("c").In(Language.French)
            .LicensedUntil(new DateOnly(2026, 6, 30)).Saying("Durée", "La convention dure un an."));
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 6, 30, 12, 0, 0, TimeSpan.Zero));
        using var answerer = AnAnswerer.Over(store, clock);
        var onTheLastDay = await answerer.Ask("combien de temps dure la convention ?");

        clock.Advance(TimeSpan.FromDays(2));
        var after = await answerer.Ask("combien de temps dure la convention ?");

        Assert.Equal(AnswerStatus.Answered, onTheLastDay.Status);
        Assert.Equal(AnswerStatus.UnansweredNoPassage, after.Status);
    }

    [Fact]
    public async Task An_original_is_quoted_before_the_text_that_was_written_from_it()
    {
        using var store = AStore.With(
            ADocument.Titled("Durée de la convention").Named("résumé").In(Language.French).From("convention").Saying("Durée de la convention", "La convention dure un an."),
            ADocument.Titled("Convention de partenariat").Named("original").In(Language.French).Saying("Durée", "La présente convention est conclue pour un an."));
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("quelle est la durée de la convention ?");

        Assert.Equal("original", answer.Quotes[0].Document.Id);
    }

    [Fact]
    public async Task A_follow_up_is_understood_with_the_question_before_it()
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask("et combien ça coûte ?", previous: "comment demander l'offre internet sociale ?");

        Assert.Contains("19 euros", string.Join(' ', answer.Quotes.Select(quote => quote.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_of_one_word_is_no_bare_word()
    {
        using var store = AStore.With(
            ADocument.Titled("Papillons").In(Language.French).Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal.").Saying("La couleur", "Le papillon bleu garde sa couleur en hiver."));
        using var answerer = AnAnswerer.Over(store);

        var alone = await answerer.Ask("et la nuit ?");
        var follows = await answerer.Ask("et la nuit ?", previous: "quelle est la couleur du papillon bleu en hiver");

        Assert.Empty(alone.Quotes);
        Assert.Contains(follows.Quotes, quote => quote.Text.Contains("papillon", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n ")]
    [InlineData("😀🎉😀")]
    [InlineData("\u0000\u0001\u0007")]
    [InlineData("\uD800\uDC00\uD800")]
    [InlineData("???")]
    [InlineData("combien kost the offre internetaanbod social internet coûte hoeveel how much")]
    public async Task An_odd_question_ends_without_a_failure(string question)
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask(question);

        Assert.NotEqual(AnswerStatus.FailedStore, answer.Status);
    }

    [Fact]
    public async Task A_question_of_ten_thousand_characters_ends_without_a_failure()
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask(string.Concat(Enumerable.Repeat("combien coûte l'offre internet sociale ? ", 250)));

        Assert.Equal(AnswerStatus.Answered, answer.Status);
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_is_an_ending_and_no_exception()
    {
        _store.BecomeNewer();
        using var answerer = AnAnswerer.Over(_store);

        Assert.Equal(AnswerStatus.FailedStore, (await answerer.Ask("combien coûte l'offre ?")).Status);
    }

    [Fact]
    public async Task Before_anything_is_published_nothing_is_found()
    {
        using var empty = AStore.Empty();
        using var answerer = AnAnswerer.Over(empty);

        Assert.Equal(AnswerStatus.UnansweredNoPassage, (await answerer.Ask("combien coûte l'offre ?")).Status);
    }

    [Fact]
    public async Task The_starter_snapshot_answers_until_the_store_has_one_of_its_own()
    {
        using var store = AStore.Empty();
        using var answerer = AnAnswerer.OverStarterAnd(store);
        var before = await answerer.Ask("hoeveel kost het sociaal internetaanbod?");

        store.Publish(ADocument.Titled("Aanbod").Named("eigen").In(Language.Dutch).Saying("Prijs", "Het sociaal internetaanbod kost 19 euro per maand."));
        await answerer.Snapshots.RefreshAsync(CancellationToken.None);
        var after = await answerer.Ask("hoeveel kost het sociaal internetaanbod?");

        Assert.Equal("nl/offre-internet-sociale", before.Quotes[0].Document.Id);
        Assert.Equal("eigen", after.Quotes[0].Document.Id);
    }
}
