using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics.Curation;

/// <summary>A curated answer as the desk keeps it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Group">The group of questions that it answers; null when it was written without one.</param>
/// <param name="Content">What was written.</param>
/// <param name="Writer">The hash of who wrote it last, in hexadecimal.</param>
/// <param name="WrittenAt">When.</param>
/// <param name="PublishedAt">When it was first published; null until then.</param>
internal sealed record CuratedRecord(long Id, CuratedState State, long? Group, CuratedContent Content, string Writer, DateTimeOffset WrittenAt, DateTimeOffset? PublishedAt)
{
    /// <summary>The answer as knowledge serves it.</summary>
    public CuratedAnswer ToAnswer() => new()
    {
        Id = Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Texts = Content.Texts.Where(text => LanguageCodes.Parse(text.Key) is not null && text.Value.Length > 0)
            .ToDictionary(text => LanguageCodes.Parse(text.Key) ?? default, text => text.Value),
        Wordings = [.. Content.Wordings.Where(wording => LanguageCodes.Parse(wording.Language) is not null).Select(wording => new CuratedWording(wording.Text, LanguageCodes.Parse(wording.Language) ?? default))],
        Sources = [.. Content.Sources.Where(source => PassageId.Parse(source.Passage) is not null).Select(source => new CuratedSource(PassageId.Parse(source.Passage) ?? default, source.Digest, source.Quote))],
        Written = DateOnly.FromDateTime(WrittenAt.ToLocalTime().DateTime),
    };
}

/// <summary>What a coordinator writes: there is no person in it.</summary>
internal sealed record CuratedContent
{
    /// <summary>The answer by language code; a language without a text is absent.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Questions that it answers.</summary>
    public IReadOnlyList<WrittenWording> Wordings { get; init; } = [];

    /// <summary>The passages that it stands on.</summary>
    public IReadOnlyList<WrittenSource> Sources { get; init; } = [];

    /// <summary>A short name for lists: the question that stands for it.</summary>
    public string Title { get; init; } = "";

    /// <summary>Writes it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CuratedJson.Default.CuratedContent);

    /// <summary>Reads it.</summary>
    public static CuratedContent From(string json) => JsonSerializer.Deserialize(json, CuratedJson.Default.CuratedContent) ?? new CuratedContent();
}

/// <summary>One question that an answer is for.</summary>
/// <param name="Text">The question.</param>
/// <param name="Language">Its language, as its code.</param>
internal sealed record WrittenWording(string Text, string Language);

/// <summary>One passage that an answer stands on.</summary>
/// <param name="Passage">Its id.</param>
/// <param name="Digest">The digest of its text when the answer was written.</param>
/// <param name="Quote">What is quoted of it.</param>
internal sealed record WrittenSource(string Passage, string Digest, string Quote);

/// <summary>Reads and writes what is kept as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CuratedContent))]
internal sealed partial class CuratedJson : JsonSerializerContext;
