using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>The real convention exists in French only; whoever asks in Dutch or English gets its article, in French, with other real texts in all three languages beside it.</summary>
public sealed class FrenchConventionTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-convention-").FullName;

    public async ValueTask InitializeAsync()
    {
        var (code, output, errors) = await IndexerProgram.RunAsync(
            "index", TestData.Find("corpus/convention-partenariat-123digit.fr.txt"), TestData.Find("facts/digests"), "--no-starter", "--store", _folder);
        Assert.True(code == 0, output + errors);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Dutch_and_English_questions_get_the_right_article()
    {
        (string Question, Language Asked, string Place, string Says)[] expected =
        [
            ("Hoeveel maanden is de opzegtermijn?", Language.Dutch, "Article 7.2", "préavis de 3 mois"),
            ("Met welke opzegtermijn kan de overeenkomst worden opgezegd?", Language.Dutch, "Article 7.2", "préavis de 3 mois"),
            ("Wat is de duur van de overeenkomst?", Language.Dutch, "Article 6", "un an"),
            ("Wie mag de logo's gebruiken?", Language.Dutch, "Article 4.2", "logo"),
            ("How many months' notice to end the agreement?", Language.English, "Article 7.2", "préavis de 3 mois"),
            ("What is the duration of the agreement?", Language.English, "Article 6", "un an"),
            ("How long does the agreement last?", Language.English, "Article 6", "un an"),
            ("May we use the partner's logo?", Language.English, "Article 4.2", "logo"),
        ];
        using var answerer = AnAnswerer.Over(_folder);

        foreach (var (question, asked, place, says) in expected)
        {
            var answer = await answerer.Ask(question);

            Assert.True(answer.Quotes.Count > 0, $"{question}: {answer.Status} ({answer.Strength})");
            Assert.StartsWith(place, answer.Quotes[0].Passage.Place, StringComparison.Ordinal);
            Assert.Contains(says, answer.Quotes[0].Text, StringComparison.Ordinal);
            Assert.Equal((Language.French, asked), (answer.Quotes[0].Document.Language, answer.Language));
        }
    }
}
