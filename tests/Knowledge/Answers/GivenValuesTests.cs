using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>A text that gives what was asked for (an age, a price) need not call it so, and what only speaks of the subject does not stand in its way.</summary>
public sealed class GivenValuesTests : IDisposable
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Installer l'application").Named("installation").In(Language.French)
            .Saying("Installation", "L'installation de Papillon échoue parfois sur un nouveau téléphone. Papillon s'ouvre dès 16 ans."),
        ADocument.Titled("Papillon, la clé").Named("cle").In(Language.French)
            .Saying("Papillon", "L'application Papillon sert de clé. Papillon remplace le lecteur, et Papillon se télécharge."),
        ADocument.Titled("Pourquoi choisir Papillon").Named("banque").In(Language.French)
            .Saying("Papillon", "Avec Papillon, la banque reconnaît ses clients. Papillon est simple."),
        ADocument.Titled("De sleutel Papillon").Named("sleutel").In(Language.Dutch)
            .Saying("Papillon", "Papillon is een sleutel voor iedereen. Meer weten over Papillon?"));

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("À partir de quel âge peut-on avoir Papillon ?")]
    [InlineData("à partir de quel age on peut avoir Papillon")]
    public async Task An_age_is_found_where_the_word_is_not_said(string question)
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask(question);

        Assert.True(answer.Status is AnswerStatus.Answered or AnswerStatus.AnsweredPartly, $"{answer.Status} at {answer.Strength:0.00}");
        Assert.Contains("16 ans", answer.Quotes[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Combien coûte Papillon ?")]
    [InlineData("Quel est le numéro de téléphone de Papillon ?")]
    public async Task A_value_of_another_kind_is_not_the_one_that_was_asked_for(string question)
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask(question);

        Assert.Empty(answer.Quotes);
    }
}
