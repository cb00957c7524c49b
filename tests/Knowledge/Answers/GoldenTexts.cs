using System.Text.Json;
using Assistant.Tests.Support;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>The labelled questions of the repository, as plain texts.</summary>
internal static class GoldenTexts
{
    /// <summary>Those that a document of the starter corpus answers.</summary>
    public static IEnumerable<string> Answerable() => Lines().Where(line => line.TryGetProperty("document", out var document) && document.ValueKind == JsonValueKind.String).Select(line => line.GetProperty("text").GetString()!);

    private static IEnumerable<JsonElement> Lines() =>
        File.ReadLines(Path.Combine(TestData.Repository, "tests", "Quality", "golden.jsonl")).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));
}
