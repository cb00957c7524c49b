using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Analytics.Notes;

/// <summary>One entry that people keep by hand beside the figures that the Assistant measures.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What sort.</param>
/// <param name="Day">Its day.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Content">What was entered.</param>
internal sealed record DeskNote(long Id, NoteKind Kind, DateOnly Day, NoteState State, NoteContent Content);

/// <summary>What was entered; fields that a kind does not have are empty.</summary>
internal sealed record NoteContent
{
    /// <summary>What it is: the action of the charter, the activity, the figure, or the remark itself.</summary>
    public string Title { get; init; } = "";

    /// <summary>How it is measured.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Where it began.</summary>
    public string Baseline { get; init; } = "";

    /// <summary>Where it shall be.</summary>
    public string Target { get; init; } = "";

    /// <summary>Where it is.</summary>
    public string Value { get; init; } = "";

    /// <summary>Where the value comes from: a document, a file, a link. Without one nothing is printed.</summary>
    public string Source { get; init; } = "";

    /// <summary>Of which class of people, for a headcount: <c>public</c>, <c>helpers</c> or <c>staff</c>.</summary>
    public string Audience { get; init; } = "";

    /// <summary>What sort of remark.</summary>
    public RemarkTag Tag { get; init; }

    /// <summary>Writes it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, NoteJson.Default.NoteContent);

    /// <summary>Reads it.</summary>
    public static NoteContent From(string json) => JsonSerializer.Deserialize(json, NoteJson.Default.NoteContent) ?? new NoteContent();
}

/// <summary>What sort of entry. The numbers are stored and never change.</summary>
internal enum NoteKind
{
    /// <summary>An indicator of an action of the charter, with its target and value.</summary>
    Kpi = 1,

    /// <summary>Something that was done: a webinar, a meeting, an article.</summary>
    Activity = 2,

    /// <summary>A figure from elsewhere, such as learners trained.</summary>
    Import = 3,

    /// <summary>A difficulty, a strength or an opportunity, in words.</summary>
    Remark = 4,

    /// <summary>How many people there are who could ask, with the day and the source of that number.</summary>
    Headcount = 5,
}

/// <summary>How far an entry has come. The numbers are stored and never change.</summary>
internal enum NoteState
{
    /// <summary>Entered; a remark is not printed yet.</summary>
    Proposed = 0,

    /// <summary>Somebody has approved it.</summary>
    Approved = 1,
}

/// <summary>What sort of remark. The names are those of the agreement.</summary>
internal enum RemarkTag
{
    /// <summary>Something that is difficult.</summary>
    Difficulty,

    /// <summary>Something that goes well.</summary>
    Strength,

    /// <summary>Something that could be done.</summary>
    Opportunity,
}

/// <summary>Reads and writes entries.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(NoteContent))]
internal sealed partial class NoteJson : JsonSerializerContext;
