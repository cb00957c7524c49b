using Assistant.Indexer.Sources;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Sources;

/// <summary>The two files that an editor may keep beside a document: what people ask for its sections, and what nothing answers.</summary>
public sealed class EditorsFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-editors-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Questions_stand_below_the_heading_that_they_are_asked_for()
    {
        var read = AskedFile.Read(Write("## Le code PIN\ncode oublié\n\n  quatre chiffres perdus  \n## Le code PUK\n## Ailleurs\npuk perdu\n"));

        Assert.Null(read.Problem);
        Assert.Equal(["Le code PIN", "Ailleurs"], read.Read.Select(section => section.Heading));
        Assert.Equal(["code oublié", "quatre chiffres perdus"], read.Read[0].Questions);
    }

    [Fact]
    public void A_question_above_the_first_heading_is_a_mistake_that_names_its_line() =>
        Assert.Contains("line 2 stands below no heading", AskedFile.Read(Write("\ncode oublié\n## Le code PIN\n")).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_question_longer_than_any_that_is_read_is_a_mistake_that_names_its_line() =>
        Assert.Contains("line 2 is too long", AskedFile.Read(Write("## Le code PIN\n" + new string('a', 1001))).Problem, StringComparison.Ordinal);

    [Fact]
    public void Gaps_are_one_a_line_and_remarks_are_none() =>
        Assert.Equal(["prix du lecteur", "quelle marque"], GapsFile.Read(Write("# near misses\nprix du lecteur\n\nquelle marque\n")).Read);

    [Fact]
    public void A_file_that_is_not_there_is_told_with_the_key_of_the_manifest()
    {
        File.WriteAllText(Path.Combine(_folder, "a.md"), "# A\n\nText.");
        var manifest = Path.Combine(_folder, CorpusManifest.FileName);
        File.WriteAllText(manifest, """{"documents": [{"id": "a", "title": "A", "path": "a.md", "asked": "a.asked", "gaps": "../a.gaps"}]}""");

        var problems = CorpusManifest.Read(manifest, Audience.Public).Problems;

        Assert.Equal(2, problems.Count);
        Assert.Contains(problems, problem => problem.Contains("asked", StringComparison.Ordinal) && problem.Contains("not there", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("gaps", StringComparison.Ordinal) && problem.Contains("leaves the manifest's folder", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_heading_in_the_starter_corpus_that_something_is_asked_for_stands_in_its_document()
    {
        var corpus = Path.Combine(TestData.Repository, "indexer", "corpus");
        var listing = CorpusManifest.Read(Path.Combine(corpus, CorpusManifest.FileName), Audience.Public);

        var strangers = from entry in listing.Entries
                        where entry.Asked.Count > 0
                        let headings = File.ReadLines(Path.Combine(corpus, entry.Path!)).Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase)
                        from asked in entry.Asked
                        where !headings.Contains(asked.Heading)
                        select $"{entry.Id}: {asked.Heading}";
        Assert.Empty(strangers);
        Assert.Equal(267, listing.Entries.Count(entry => entry is { Asked.Count: > 0, Gaps.Count: > 0 }));
    }

    [Fact]
    public void What_people_ask_for_a_section_is_no_gap_of_its_document()
    {
        var listing = CorpusManifest.Read(Path.Combine(TestData.Repository, "indexer", "corpus", CorpusManifest.FileName), Audience.Public);

        var both = listing.Entries.SelectMany(entry => entry.Asked.SelectMany(asked => asked.Questions).Select(Plain).Intersect(entry.Gaps.Select(Plain)).Select(question => $"{entry.Id}: {question}"));
        Assert.Empty(both);
    }

    private static string Plain(string question) => new([.. question.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private string Write(string text)
    {
        var file = Path.Combine(_folder, "a.txt");
        File.WriteAllText(file, text);
        return file;
    }
}
