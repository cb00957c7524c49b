using System.Text;
using Assistant.Indexer.Extraction;
using Assistant.Indexer.Splitting;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Splitting;

/// <summary>Real files read twice: by the product, and by a few lines that share nothing with it.</summary>
internal static class RawSource
{
    /// <summary>The passages of a text file of the test data.</summary>
    public static IReadOnlyList<Passage> Passages(string path, params PlaceLabel[] labels)
    {
        var extracted = new TextExtractor().Extract(File.ReadAllBytes(path));
        var language = LanguageCodes.Parse(extracted.Language) ?? Language.French;
        var document = new SourceDocument { Id = "d", Title = extracted.Title ?? "d", Language = language, Places = labels };
        return new PassageSplitter().Split(extracted, document);
    }

    /// <summary>The passages of a text given in a test.</summary>
    public static IReadOnlyList<Passage> PassagesOf(string text, Language language = Language.French, params PlaceLabel[] labels)
    {
        var extracted = new TextExtractor().Extract(Encoding.UTF8.GetBytes(text));
        return new PassageSplitter().Split(extracted, new SourceDocument { Id = "d", Title = "d", Language = language, Places = labels });
    }

    /// <summary>A text as it is compared: white-space runs as one space, soft hyphens gone. Nothing else is forgiven.</summary>
    public static string Normalised(string text)
    {
        var builder = new StringBuilder();
        foreach (var c in text.Where(c => c is not ('\u00ad' or '\ufeff')))
        {
            if (!char.IsWhiteSpace(c))
            {
                builder.Append(c);
            }
            else if (builder.Length > 0 && builder[^1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().Trim();
    }

    /// <summary>The paths of all text files in a folder of the test data.</summary>
    public static string[] Files(string folder) => Directory.GetFiles(TestData.Find(folder), "*.txt", SearchOption.AllDirectories);

    /// <summary>Asserts that the passages of a file stand in it, word for word.</summary>
    public static void IsVerbatim(string path, Func<string, string> withoutFurniture)
    {
        var source = Normalised(withoutFurniture(File.ReadAllText(path)));
        var passages = Passages(path);

        Assert.NotEmpty(passages);
        Assert.All(passages, p => Assert.Contains(Normalised(p.Text), source, StringComparison.Ordinal));
    }
}
