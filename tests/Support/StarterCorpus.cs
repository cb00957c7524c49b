using System.Text.Json;
using Assistant.Knowledge.Languages;

namespace Assistant.Tests.Support;

/// <summary>The corpus that ships with the product, read in the simplest way: one passage for each heading. For tests of pages, not of indexing.</summary>
internal static class StarterCorpus
{
    /// <summary>Its public documents.</summary>
    public static IEnumerable<ADocument> Documents()
    {
        var folder = Path.Combine(TestData.Repository, "indexer", "corpus");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "corpus.json")));
        foreach (var entry in manifest.RootElement.GetProperty("documents").EnumerateArray().Where(entry => Text(entry, "audience") == "public"))
        {
            if (Text(entry, "path") is { } path && File.Exists(Path.Combine(folder, path)))
            {
                yield return Document(entry, File.ReadAllText(Path.Combine(folder, path)).ReplaceLineEndings("\n"));
            }
        }
    }

    private static ADocument Document(JsonElement entry, string markdown)
    {
        var document = ADocument.Titled(Text(entry, "title")!)
            .Named(Text(entry, "id")!)
            .In(LanguageCodes.Parse(Text(entry, "language"))!.Value)
            .Of(DateOnly.Parse(Text(entry, "date")!, System.Globalization.CultureInfo.InvariantCulture))
            .FoundBy(Texts(entry, "keywords"))
            .From(Texts(entry, "sources"));
        foreach (var section in markdown.Split("\n## ").Skip(1))
        {
            var lines = section.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (lines[0] is not ("Sources" or "Bronnen"))
            {
                document.Saying(lines[0], string.Join('\n', lines[1..]));
            }
        }

        return document;
    }

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string[] Texts(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}
