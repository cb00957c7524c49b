using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Analytics.Reviews;

/// <summary>What a reviewer thinks of an answer, sentence by sentence, and of its citation.</summary>
/// <param name="Sentences">One mark for each sentence, in order; at least one.</param>
/// <param name="Citation">Whether the place that is cited is the right one.</param>
/// <param name="IsContentIssue">Whether the document itself is wrong, unclear or out of date.</param>
internal sealed record ReviewVerdict(IReadOnlyList<SentenceMark> Sentences, CitationMark Citation, bool IsContentIssue)
{
    // Source: the rubric of a comparable bilingual public service: three quarters for the sentences (100, 80, 0), one quarter for the citation (25, 20, 0).
    private const double OfSentences = 0.75;

    /// <summary>0 to 100.</summary>
    public int Score => (int)Math.Round((OfSentences * Sentences.Average(Points)) + Points(Citation), MidpointRounding.AwayFromZero);

    /// <summary>Whether everything is right: only then the answer counts as accurate.</summary>
    public bool IsRight => Citation == CitationMark.Right && Sentences.All(mark => mark == SentenceMark.Right);

    /// <summary>Writes it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReviewJson.Default.ReviewVerdict);

    /// <summary>Reads it; null when it is none.</summary>
    public static ReviewVerdict? Read(string json) => JsonSerializer.Deserialize(json, ReviewJson.Default.ReviewVerdict);

    private static double Points(SentenceMark mark) => mark switch
    {
        SentenceMark.Right => 100,
        SentenceMark.NeedsWork => 80,
        _ => 0,
    };

    private static double Points(CitationMark mark) => mark switch
    {
        CitationMark.Right => 25,
        CitationMark.Near => 20,
        _ => 0,
    };
}

/// <summary>What a reviewer thinks of one sentence.</summary>
internal enum SentenceMark
{
    /// <summary>Right, and answers the question.</summary>
    Right,

    /// <summary>Not wrong, but unclear, incomplete or beside the question.</summary>
    NeedsWork,

    /// <summary>Wrong for this question.</summary>
    Wrong,
}

/// <summary>What a reviewer thinks of the place that is cited.</summary>
internal enum CitationMark
{
    /// <summary>The best place.</summary>
    Right,

    /// <summary>A place near it.</summary>
    Near,

    /// <summary>Another place.</summary>
    Wrong,
}

/// <summary>Writes verdicts.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReviewVerdict))]
internal sealed partial class ReviewJson : JsonSerializerContext;
