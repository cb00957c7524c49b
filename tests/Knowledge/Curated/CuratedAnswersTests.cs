using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Knowledge.Curated;

/// <summary>A coordinator's answer is given to the question it answers, and to no question that only looks like it.</summary>
public sealed class CuratedAnswersTests
{
    private const string Rule = "La demande se fait au guichet de la commune. Le délai est de 15 jours.";
    private const string Quote = "La demande se fait au guichet de la commune.";

    private static ADocument Leaflet => ADocument.Titled("Carte de riverain").Saying("Demander", Rule);

    [Theory]
    [InlineData("Comment demander une carte de riverain ?")]
    [InlineData("comment demander une carte de riverain")]
    [InlineData("Bonjour, comment je demande la carte de riverain svp ?")]
    [InlineData("comment demander une carte de riverian")]
    public async Task The_question_that_it_answers_gets_it_with_its_source(string question)
    {
        using var store = AStore.With(Leaflet);
        using var answerer = AnAnswerer.Over(store);
        answerer.Curated.Put([Written()]);

        var answer = await answerer.Ask(question);

        Assert.Equal(AnswerStatus.AnsweredCurated, answer.Status);
        Assert.Equal("Au guichet, avec votre carte d’identité.", answer.Curated?.Text);
        Assert.Equal(Quote, Assert.Single(answer.Quotes).Text);
    }

    [Theory]
    [InlineData("Comment demander une carte de riverain pour 2 voitures ?")]
    [InlineData("Comment ne pas demander une carte de riverain ?")]
    [InlineData("Comment demander une carte de riverain au CPAS ?")]
    [InlineData("Comment demander une carte de riverain à Namur ?")]
    [InlineData("Comment demander une carte d'identité ?")]
    [InlineData("Comment annuler une carte de riverain ?")]
    [InlineData("Combien coûte une carte de riverain ?")]
    [InlineData("Où demander une carte de riverain ?")]
    [InlineData("Pourquoi demander une carte de riverain ?")]
    [InlineData("Hoe vraag ik een parkeerkaart aan voor personen met een handicap?")]
    public async Task A_question_that_only_looks_like_it_does_not(string question)
    {
        using var store = AStore.With(Leaflet);
        using var answerer = AnAnswerer.Over(store);
        answerer.Curated.Put([Written()]);

        var answer = await answerer.Ask(question);

        Assert.NotEqual(AnswerStatus.AnsweredCurated, answer.Status);
        Assert.Null(answer.Curated);
    }

    [Fact]
    public async Task A_question_with_the_same_number_gets_the_answer_of_that_number()
    {
        using var store = AStore.With(Leaflet);
        using var answerer = AnAnswerer.Over(store);
        answerer.Curated.Put([
            Written().With("2", "Deux cartes au plus.", "Comment demander une carte de riverain pour 2 voitures ?"),
            Written().With("3", "Pas pour trois.", "Comment demander une carte de riverain pour 3 voitures ?"),
        ]);

        var answer = await answerer.Ask("comment demander une carte de riverain pour trois voitures");

        Assert.Equal("3", answer.Curated?.Id);
    }

    [Fact]
    public async Task Each_language_gets_its_own_words_and_a_language_without_words_gets_none()
    {
        using var store = AStore.With(Leaflet);
        using var answerer = AnAnswerer.Over(store);
        answerer.Curated.Put([
            ACuratedAnswer.From(Leaflet, Quote).Saying(Language.French, "Au guichet.").Saying(Language.Dutch, "Aan het loket.")
                .To(Language.French, "Où demander une carte d'identité ?").To(Language.Dutch, "Waar vraag ik een identiteitskaart aan?").Build(),
        ]);

        var (french, dutch, english) = (
            await answerer.Ask("où demander une carte d'identité"), await answerer.Ask("waar vraag ik een identiteitskaart aan"), await answerer.Ask("where do I apply for an identity card"));

        Assert.Equal("Au guichet.", french.Curated?.Text);
        Assert.Equal("Aan het loket.", dutch.Curated?.Text);
        Assert.Null(english.Curated);
    }

    [Fact]
    public async Task The_lexicon_brings_a_question_to_a_wording_in_another_language()
    {
        using var store = AStore.With(Leaflet);
        using var answerer = AnAnswerer.Over(store);
        answerer.Curated.Put([
            ACuratedAnswer.From(Leaflet, Quote).Saying(Language.French, "Au guichet.").Saying(Language.Dutch, "Aan het loket.")
                .To(Language.French, "Où demander une carte d'identité ?").Build(),
        ]);

        var answer = await answerer.Ask("waar een identiteitskaart aanvragen");

        Assert.Equal("Aan het loket.", answer.Curated?.Text);
    }

    [Fact]
    public async Task It_is_only_for_those_who_may_read_every_passage_it_stands_on()
    {
        var note = ADocument.Titled("Note de service").For(Audience.Staff).Saying("Délai", "Le délai interne est de 3 jours.");
        using var store = AStore.With(Leaflet, note);
        using var answerer = AnAnswerer.Over(store);
        answerer.Curated.Put([
            ACuratedAnswer.From(Leaflet, Quote).AndFrom(note, "Le délai interne est de 3 jours.").Saying(Language.French, "Au guichet, en 3 jours.")
                .To(Language.French, "Comment demander une carte de riverain ?").Build(),
        ]);

        var (everyone, staff) = (await answerer.Ask("Comment demander une carte de riverain ?"), await answerer.Ask("Comment demander une carte de riverain ?", Audience.Staff));

        Assert.Null(everyone.Curated);
        Assert.NotNull(staff.Curated);
    }

    [Fact]
    public async Task It_ends_with_the_first_licence_of_its_passages()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 30, 10, 0, 0, TimeSpan.Zero));
        var lent = Leaflet.LicensedUntil(new DateOnly(2026, 11, 30));
        using var store = AStore.With(lent);
        using var answerer = AnAnswerer.Over(store, clock);
        answerer.Curated.Put([ACuratedAnswer.From(lent, Quote).Saying(Language.French, "Au guichet.").To(Language.French, "Comment demander une carte de riverain ?").Build()]);

        var lastDay = await answerer.Ask("Comment demander une carte de riverain ?");
        clock.Advance(TimeSpan.FromDays(1));
        var after = await answerer.Ask("Comment demander une carte de riverain ?");

        Assert.NotNull(lastDay.Curated);
        Assert.Null(after.Curated);
    }

    [Theory]
    [InlineData("La demande se fait en ligne. Le délai est de 15 jours.")]
    [InlineData("La demande se fait au guichet de la commune. Le délai est de 20 jours.")]
    public async Task A_passage_that_changed_suspends_it_before_the_new_snapshot_serves_anybody(string changed)
    {
        using var store = AStore.With(Leaflet);
        using var answerer = AnAnswerer.Over(store);
        answerer.Curated.Put([Written()]);
        var before = await answerer.Ask("Comment demander une carte de riverain ?");

        store.Publish(ADocument.Titled("Carte de riverain").Saying("Demander", changed));
        await answerer.Snapshots.RefreshAsync(TestContext.Current.CancellationToken);
        var after = await answerer.Ask("Comment demander une carte de riverain ?");

        Assert.NotNull(before.Curated);
        Assert.Null(after.Curated);
        var serving = await answerer.Snapshots.CurrentAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["1"], (await answerer.Curated.ForAsync(serving!, TestContext.Current.CancellationToken)).Suspended);
    }

    [Fact]
    public async Task Somebodys_own_case_never_gets_it()
    {
        using var store = AStore.With(Leaflet);
        using var answerer = AnAnswerer.Over(store);
        answerer.Curated.Put([Written().With("2", "Attendez.", "Pourquoi ma demande de carte de séjour est refusée ?")]);

        var answer = await answerer.Ask("Pourquoi ma demande de carte de séjour est refusée ?");

        Assert.Equal(AnswerStatus.RedirectedPersonalCase, answer.Status);
    }

    [Fact]
    public async Task Of_several_questions_each_gets_its_own()
    {
        using var store = AStore.With(Leaflet);
        using var answerer = AnAnswerer.Over(store);
        answerer.Curated.Put([Written()]);

        var answer = await answerer.Ask("Comment demander une carte de riverain ? Qui gagne le match de football ce soir ?");

        Assert.Equal("1", answer.Parts[0].Curated?.Id);
        Assert.Null(answer.Parts[1].Curated);
    }

    private static CuratedAnswer Written() => ACuratedAnswer.From(Leaflet, Quote)
        .Saying(Language.French, "Au guichet, avec votre carte d’identité.").Saying(Language.Dutch, "Aan het loket, met uw identiteitskaart.")
        .To(Language.French, "Comment demander une carte de riverain ?").Build();
}

/// <summary>Makes another answer out of one.</summary>
file static class Another
{
    public static CuratedAnswer With(this CuratedAnswer answer, string id, string text, string question) => answer with
    {
        Id = id,
        Texts = new Dictionary<Language, string> { [Language.French] = text },
        Wordings = [new CuratedWording(question, Language.French)],
    };
}
