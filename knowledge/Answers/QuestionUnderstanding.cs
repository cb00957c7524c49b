using System.Text.Json;
using Assistant.Knowledge.Grounding;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Model;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>Lets a model say otherwise what was asked, when the asker's own words found nothing to quote. What it says is searched; it is never shown as an answer.</summary>
/// <param name="client">The way to the model.</param>
/// <param name="subjects">Tells whether its question is about the same as the asker's.</param>
/// <param name="languages">Tells the language of the question.</param>
public sealed class QuestionUnderstanding(ModelClient client, SubjectWords subjects, LanguageDetector languages)
{
    private const int Longest = 300;
    private const int MostWordings = 2;

    private const string Shape = """
        {"type":"object","additionalProperties":false,"required":["questions","wordings"],"properties":{"questions":{"type":"array","items":{"type":"string"}},"wordings":{"type":"array","items":{"type":"string"}}}}
        """;

    private static readonly ModelPrompt Prompt = new("understand", Shape);

    /// <summary>The ways to ask that are worth a search, the best first; each is one question, or several that the message asks.</summary>
    /// <param name="question">The question.</param>
    /// <param name="turn">What the answer may still take of the model.</param>
    /// <returns>Empty when the model failed, or said nothing that is about the same.</returns>
    internal async Task<IReadOnlyList<IReadOnlyList<Question>>> ReadAsync(Question question, ModelTurn turn)
    {
        if (!client.ReadsQuestions)
        {
            return [];
        }

        var spoken = question.Language ?? languages.Detect(question.Text) ?? Language.French;
        var reply = await client.AskAsync(Prompt, Values(question, spoken), turn, (_, _) => Task.FromResult(false));
        if (reply.Root is not { } root)
        {
            return [];
        }

        var questions = Strings(root, "questions").Where(said => IsAboutTheSame(said, question, spoken)).Take(SeveralQuestions.Most).ToList();
        var wordings = Strings(root, "wordings").Where(said => IsAboutTheSame(said, question, spoken)).Take(MostWordings);
        return [.. new[] { questions }.Where(several => several.Count > 0).Concat(wordings.Select(one => new List<string> { one }))
            .Select(several => (IReadOnlyList<Question>)[.. several.Select(said => question with { Text = said, Previous = null })])];
    }

    private static Dictionary<string, string> Values(Question question, Language spoken) => new(StringComparer.Ordinal)
    {
        ["language"] = ModelText.NameOf(spoken),
        ["style"] = ModelText.StyleOf(spoken),
        ["data"] = JsonSerializer.Serialize(new { question = ModelText.Clean(question.Text), before = ModelText.Clean(question.Previous ?? "") }, ModelText.Json),
    };

    private static IEnumerable<string> Strings(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(said => said.ValueKind == JsonValueKind.String).Select(said => ModelText.Clean(said.GetString() ?? ""))
            : [];

    // A model that was talked into another question, or made up a number, is not followed.
    private bool IsAboutTheSame(string said, Question question, Language spoken)
    {
        var asked = $"{question.Text} {question.Previous}";
        return said.Length is > 0 and <= Longest
            && !SaidFacts.In(said, spoken).HasForeignNumber(SaidFacts.In(asked, spoken))
            && !SaidFacts.In(said, spoken).HasForeignAddress(SaidFacts.In(asked, spoken))
            && subjects.IdeasIn(said, spoken).Overlaps(subjects.IdeasIn(asked, spoken));
    }
}
