using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;

namespace Assistant.Tests.Support;

/// <summary>Builds a curated answer for a test.</summary>
internal sealed class ACuratedAnswer
{
    private CuratedAnswer _answer;

    private ACuratedAnswer(CuratedAnswer answer) => _answer = answer;

    public static ACuratedAnswer From(ADocument document, string quote, int passage = 0) => new(new CuratedAnswer
    {
        Id = "1",
        Texts = new Dictionary<Language, string>(),
        Wordings = [],
        Sources = [CuratedSource.To(document.Passage(passage), quote)],
        Written = new DateOnly(2026, 11, 20),
    });

    public ACuratedAnswer Named(string id) => With(_answer with { Id = id });

    public ACuratedAnswer AndFrom(ADocument document, string quote, int passage = 0) =>
        With(_answer with { Sources = [.. _answer.Sources, CuratedSource.To(document.Passage(passage), quote)] });

    public ACuratedAnswer Saying(Language language, string text) => With(_answer with { Texts = new Dictionary<Language, string>(_answer.Texts) { [language] = text } });

    public ACuratedAnswer To(Language language, params string[] questions) =>
        With(_answer with { Wordings = [.. _answer.Wordings, .. questions.Select(question => new CuratedWording(question, language))] });

    public CuratedAnswer Build() => _answer;

    private ACuratedAnswer With(CuratedAnswer answer)
    {
        _answer = answer;
        return this;
    }
}
