using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Analytics.Reports;

/// <summary>All that an impact report says, without a word of any language and without a person: what is frozen when a report is closed.</summary>
internal sealed record ReportNumbers
{
    /// <summary>The filter that makes every figure, as it stands in an address.</summary>
    public required string Filter { get; init; }

    /// <summary>The first and the last day.</summary>
    public required DateOnly From { get; init; }

    /// <inheritdoc cref="From"/>
    public required DateOnly To { get; init; }

    /// <summary>The fewest people behind any figure.</summary>
    public required int Least { get; init; }

    /// <summary>Whether the signals are invented.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The figures, in order.</summary>
    public required IReadOnlyList<ReportFigure> Figures { get; init; }

    /// <summary>The questions of each month by ending.</summary>
    public required IReadOnlyList<ReportRow> Months { get; init; }

    /// <summary>The rights and the steps: questions, and how many went without an answer.</summary>
    public required IReadOnlyList<ReportRow> Rights { get; init; }

    /// <inheritdoc cref="Rights"/>
    public required IReadOnlyList<ReportRow> Steps { get; init; }

    /// <summary>The languages: questions, and how many went without an answer.</summary>
    public required IReadOnlyList<ReportRow> Languages { get; init; }

    /// <summary>Gaps that were open, closed and reopened at the end.</summary>
    public required IReadOnlyList<long> Gaps { get; init; }

    /// <summary>Answers reviewed and right; null when none was reviewed.</summary>
    public ReportFigure? Accuracy { get; init; }

    /// <summary>What the questionnaire says; null in a report that was closed before there was one.</summary>
    public ReportSurvey? Survey { get; init; }

    /// <summary>People beside headcounts; null in a report that was closed before there were any.</summary>
    public IReadOnlyList<ReportReach>? Reach { get; init; }

    /// <summary>What people entered by hand, each with its source: the charter's indicators, activities, imported figures.</summary>
    public required IReadOnlyList<ReportEntry> Entries { get; init; }

    /// <summary>The remarks that were approved, by their numbers: their words can still be erased, and stand outside of what is frozen.</summary>
    public required IReadOnlyList<long> Remarks { get; init; }

    /// <summary>The same numbers are always the same text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Default.ReportNumbers);

    /// <summary>Reads what was frozen.</summary>
    public static ReportNumbers Read(string json) => JsonSerializer.Deserialize(json, ReportJson.Default.ReportNumbers) ?? throw new InvalidDataException("A closed report cannot be read.");

    /// <summary>The SHA-256 of a frozen text, in hexadecimal.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}

/// <summary>One figure of a report.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Some">Its count, or the part of a share; null when it may not be shown.</param>
/// <param name="Of">The whole of a share; null for a count.</param>
internal sealed record ReportFigure(string Id, long? Some, long? Of)
{
    /// <summary>For a difference: the other share.</summary>
    public ReportFigure? Other { get; init; }
}

/// <summary>One row of a table of a report.</summary>
/// <param name="Id">A month, a right, a step or a language.</param>
/// <param name="Counts">The counts, in the order of the table; null where too few people asked.</param>
internal sealed record ReportRow(string Id, IReadOnlyList<long?> Counts);

/// <summary>What the questionnaire says.</summary>
/// <param name="Offered">How often it was offered.</param>
/// <param name="Respondents">How many filled it in; 0 when too few.</param>
/// <param name="Useful">How many found the Assistant useful.</param>
/// <param name="Otherwise">What they would have done without it, in the order of the questionnaire.</param>
/// <param name="Brought">How many of them were brought from elsewhere.</param>
internal sealed record ReportSurvey(long Offered, long Respondents, long Useful, IReadOnlyList<long> Otherwise, long Brought);

/// <summary>People beside a headcount.</summary>
/// <param name="Audience">Of which class, as <c>staff</c>.</param>
/// <param name="People">How many in the busiest month; null when too few.</param>
/// <param name="Headcount">How many there are.</param>
/// <param name="Day">Of which day that is.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record ReportReach(string Audience, long? People, long Headcount, DateOnly Day, string Source);

/// <summary>What somebody entered by hand.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Day">Its day.</param>
/// <param name="Title">What it is.</param>
/// <param name="Unit">How it is measured.</param>
/// <param name="Baseline">Where it began.</param>
/// <param name="Target">Where it shall be.</param>
/// <param name="Value">Where it is.</param>
/// <param name="Source">Where that comes from.</param>
internal sealed record ReportEntry(string Kind, DateOnly Day, string Title, string Unit, string Baseline, string Target, string Value, string Source);

/// <summary>Reads and writes frozen reports.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportNumbers))]
internal sealed partial class ReportJson : JsonSerializerContext;
