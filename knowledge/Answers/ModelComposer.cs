using System.Text.Json;
using Assistant.Knowledge.Grounding;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Model;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>
/// Lets a model say what passages say, and believes none of it: a sentence stays only while every quote that carries it is found in its passage, and rules find
/// nothing in it that those quotes do not say.
/// </summary>
/// <param name="client">The way to the model.</param>
/// <param name="check">Looks at each sentence.</param>
/// <param name="languages">Tells whether it speaks the asker's language.</param>
/// <param name="contacts">What may be said without a quote.</param>
public sealed class ModelComposer(ModelClient client, SentenceCheck check, LanguageDetector languages, MaintainedContacts contacts)
{
    /// <summary>The most sentences of an answer.</summary>
    public const int MostSentences = 6;

    private const int PassagesShown = 8;
    private const int CharactersShown = 12_000;
    private const int ShortestTold = 40;

    private const string Shape = """
        {"type":"object","additionalProperties":false,"required":["answers","sentences"],"properties":{"answers":{"type":"boolean"},"sentences":{"type":"array","items":
        {"type":"object","additionalProperties":false,"required":["text","quotes"],"properties":{"text":{"type":"string"},"quotes":{"type":"array","items":
        {"type":"object","additionalProperties":false,"required":["passage","words"],"properties":{"passage":{"type":"integer"},"words":{"type":"string"}}}}}}}}}
        """;

    private static readonly ModelPrompt Prompt = new("compose", Shape);

    /// <summary>Says in sentences what was found.</summary>
    /// <param name="question">The question.</param>
    /// <param name="found">The answer of quotes alone, with the passages that were closest.</param>
    /// <param name="serving">What serves.</param>
    /// <param name="turn">What the answer may still take of the model.</param>
    /// <param name="growing">Takes the answer with each sentence that holds.</param>
    /// <returns>The answer with sentences; the answer of quotes alone, with what became of the model, when it failed or nothing that it said holds.</returns>
    internal async Task<Answer> ComposeAsync(Question question, Answer found, ServingPassages serving, ModelTurn turn, AnswerGrowing growing)
    {
        var spoken = found.Language ?? languages.Detect(question.Text) ?? found.Found?.Language ?? Language.French;
        var links = new LinkTokens();
        var passages = Shown(found, links);
        var reading = new Reading(found with { Language = spoken }, passages, links, spoken, serving);
        var reply = await client.AskAsync(Prompt, Values(question, passages, spoken), turn, async (item, stop) =>
        {
            if (Sentence(item, reading) is not { } sentence)
            {
                reading.Dropped++;
                return false;
            }

            reading.Kept.Add(sentence);
            await growing(Spoken(reading, client.Name), stop);
            return true;
        });

        return reply.Ending != CallEnding.Done ? Without(found, reply.Ending)
            : reading.Kept.Count == 0 ? found with { Model = ModelEnding.NothingVerified, SentencesDropped = reading.Dropped }
            : Spoken(reading, client.Name);
    }

    private static Answer Without(Answer found, CallEnding ending)
    {
        var model = ending switch
        {
            CallEnding.TimedOut => ModelEnding.TimedOut,
            CallEnding.OverBudget => ModelEnding.OverBudget,
            CallEnding.Resting => ModelEnding.Resting,
            _ => ModelEnding.Failed,
        };
        return found with { Model = model };
    }

    private static List<ModelPassage> Shown(Answer found, LinkTokens links)
    {
        var (shown, left) = (new List<ModelPassage>(), CharactersShown);
        foreach (var passage in found.Found?.Passages.Take(PassagesShown) ?? [])
        {
            if (passage.Passage.Text.Length <= left)
            {
                shown.Add(new ModelPassage(shown.Count + 1, passage, links));
                left -= passage.Passage.Text.Length;
            }
        }

        return shown;
    }

    private static Dictionary<string, string> Values(Question question, List<ModelPassage> passages, Language spoken) => new(StringComparer.Ordinal)
    {
        ["language"] = ModelText.NameOf(spoken),
        ["style"] = ModelText.StyleOf(spoken),
        ["data"] = JsonSerializer.Serialize(
            new
            {
                question = ModelText.Clean(question.Text),
                passages = passages.Select(passage => new { number = passage.Number, title = ModelText.Clean(passage.Source.Document.Title), place = ModelText.Clean(passage.Source.Passage.Place), text = passage.Text }),
            },
            ModelText.Json),
    };

    private AnswerSentence? Sentence(JsonElement item, Reading reading)
    {
        if (reading.Kept.Count >= MostSentences || Read(item) is not { } said || reading.Links.Resolve(ModelText.Clean(said.Text)) is not { Length: > 0 } text)
        {
            return null;
        }

        var quotes = said.Quotes.Select(quote => reading.Passages.FirstOrDefault(passage => passage.Number == quote.Passage)?.Find(quote.Words)).OfType<Citation>()
            .DistinctBy(quote => (quote.Passage.Id, quote.Text)).ToList();
        if (quotes.Count == 0 || reading.Kept.Any(kept => kept.Text == text) || (text.Length >= ShortestTold && languages.Detect(text) is { } language && language != reading.Spoken))
        {
            return null;
        }

        var sources = quotes.Select(quote => new GroundingSource(quote.Text, quote.Document.Language)).ToList();
        return check.Check(text, reading.Spoken, sources, contacts.Lines(), reading.Serving.Analyzers) == SentenceFinding.Holds ? new AnswerSentence(text, reading.Spoken, quotes) : null;
    }

    private static (string Text, IReadOnlyList<(int Passage, string Words)> Quotes)? Read(JsonElement item) =>
        item.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String && item.TryGetProperty("quotes", out var quotes) && quotes.ValueKind == JsonValueKind.Array
            ? (text.GetString() ?? "", [.. quotes.EnumerateArray().Select(Quote).OfType<(int, string)>()])
            : null;

    private static (int Passage, string Words)? Quote(JsonElement quote) =>
        quote.ValueKind == JsonValueKind.Object && quote.TryGetProperty("passage", out var passage) && passage.ValueKind == JsonValueKind.Number && passage.TryGetInt32(out var number)
        && quote.TryGetProperty("words", out var words) && words.ValueKind == JsonValueKind.String
            ? (number, words.GetString() ?? "")
            : null;

    // What holds decides the ending. Weak evidence stays weak, whoever speaks: it makes no full answer.
    private static Answer Spoken(Reading reading, string model) => reading.Found with
    {
        Status = reading is { Dropped: 0, Found.Status: AnswerStatus.Answered or AnswerStatus.AnsweredPartly } ? AnswerStatus.Answered : AnswerStatus.AnsweredPartly,
        Sentences = [.. reading.Kept],
        SentencesDropped = reading.Dropped,
        Quotes = [.. reading.Found.Quotes.Concat(reading.Kept.SelectMany(sentence => sentence.Quotes)).DistinctBy(quote => (quote.Passage.Id, quote.Text))],
        Suggestions = [],
        GeneratedBy = model,
        Model = ModelEnding.Spoke,
    };

    /// <summary>One reply while it is read.</summary>
    private sealed record Reading(Answer Found, IReadOnlyList<ModelPassage> Passages, LinkTokens Links, Language Spoken, ServingPassages Serving)
    {
        public List<AnswerSentence> Kept { get; } = [];

        public int Dropped { get; set; }
    }
}
