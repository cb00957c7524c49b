using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Indexer.Runs;

/// <summary>What the last run over a watched folder did, kept in that folder for whoever put the documents there.</summary>
/// <param name="At">When it ended (UTC).</param>
/// <param name="Looked">What the folder looked like.</param>
/// <param name="Snapshot">The snapshot that it staged, or that serves; null when there is none.</param>
/// <param name="IsStaged">Whether that one waits to be published.</param>
/// <param name="Passages">The passages of the new state.</param>
/// <param name="Documents">What became of each document that is not as it was.</param>
internal sealed record WatchReport(DateTimeOffset At, string Looked, string? Snapshot, bool IsStaged, int Passages, IReadOnlyList<WatchedDocument> Documents)
{
    /// <summary>The file's name; hidden, so that it is no document itself.</summary>
    public const string FileName = ".last-run.json";

    /// <summary>Puts a run into words.</summary>
    public static WatchReport Of(RunReport report, string looked, DateTimeOffset now) => new(
        now, looked, report.Snapshot?.Value, report.IsStaged, report.Passages,
        [.. report.Outcomes.Where(outcome => outcome.Kind is not OutcomeKind.Unchanged).Select(outcome => new WatchedDocument(outcome.DocumentId, outcome.Kind.ToString(), outcome.Reason, outcome.Passages))]);

    /// <summary>Reads what was kept; null when nothing was, or it cannot be read.</summary>
    public static WatchReport? Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(folder, FileName)), WatchJson.Default.WatchReport);
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps it, whole or not at all.</summary>
    public void Write(string folder)
    {
        var (place, fresh) = (Path.Combine(folder, FileName), Path.Combine(folder, FileName + ".new"));
        File.WriteAllText(fresh, JsonSerializer.Serialize(this, WatchJson.Default.WatchReport));
        File.Move(fresh, place, overwrite: true);
    }
}

/// <summary>What became of one document.</summary>
/// <param name="Id">The document, or the file.</param>
/// <param name="Outcome">The ending: Added, Changed, Retired, Absent, Skipped or Failed.</param>
/// <param name="Reason">Why, for people; null where the ending says it all.</param>
/// <param name="Passages">Its passages in the new state.</param>
internal sealed record WatchedDocument(string Id, string Outcome, string? Reason, int Passages);

/// <summary>Reads and writes what a run did.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(WatchReport))]
internal sealed partial class WatchJson : JsonSerializerContext;
