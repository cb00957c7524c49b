using System.Text;
using System.Text.Json;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Sources;

public sealed class CorpusManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_key_reaches_the_document()
    {
        var listing = Read("""
            {
              "$schema": "corpus.schema.json",
              "hosts": ["WWW.Example.be"],
              "documents": [
                { "id": "nl/itsme", "title": "itsme activeren", "path": "nl/itsme.md", "url": "https://www.example.be/itsme", "language": "nl",
                  "audience": "helpers", "licence": "MIT", "licenceUntil": "2027-10-31", "date": "2026-11-01", "reviewBy": "2027-05-01",
                  "jurisdiction": "BE-BRU", "translationOf": "fr/itsme", "keywords": ["gsm", "pincode"], "item": "itsme", "right": "access",
                  "step": "2", "places": [{ "place": "Article 2.2", "right": "r", "step": "s", "item": "i" }], "sources": ["own text"],
                  "official": true },
                { "id": "fr/itsme", "title": "Activer itsme", "url": "https://www.example.be/fr" }
              ]
            }
            """);

        Assert.Empty(listing.Problems);
        Assert.Equal(["www.example.be"], listing.Hosts);
        var document = listing.Entries[0].Describe("unused", Language.English, new DateOnly(2026, 11, 23));
        Assert.Equivalent(
            new SourceDocument
            {
                Id = "nl/itsme",
                Title = "itsme activeren",
                Language = Language.Dutch,
                Audience = Audience.Helpers,
                Url = "https://www.example.be/itsme",
                Licence = "MIT",
                LicenceUntil = new DateOnly(2027, 10, 31),
                Date = new DateOnly(2026, 11, 1),
                ReviewBy = new DateOnly(2027, 5, 1),
                Fetched = new DateOnly(2026, 11, 23),
                Jurisdiction = "BE-BRU",
                TranslationOf = "fr/itsme",
                Keywords = ["gsm", "pincode"],
                Item = "itsme",
                Right = "access",
                Step = "2",
                Places = [new PlaceLabel("Article 2.2", "r", "s", "i")],
                Sources = ["own text"],
            },
            document,
            strict: true);
        Assert.True(listing.Entries[0].Official);
        Assert.Equal((null, Audience.Staff, null), (listing.Entries[1].Path, listing.Entries[1].Audience, listing.Entries[1].Language));
    }

    [Fact]
    public void An_unknown_key_is_named_with_its_line_and_the_key_that_was_meant()
    {
        var listing = Read("""
            {
              "documents": [
                {
                  "id": "a",
                  "title": "A",
                  "path": "a.md",
                  "langage": "fr"
                }
              ]
            }
            """);

        Assert.Equal("""corpus.json, line 7: documents[0].langage is not a known key; did you mean "language"?""", Assert.Single(listing.Problems));
        Assert.Empty(listing.Entries);
    }

    [Theory]
    [InlineData("""{"title": "A", "path": "a.md"}""", "documents[0] has no \"id\", which every document needs")]
    [InlineData("""{"id": "a", "path": "a.md"}""", "documents[0] has no \"title\", which every document needs")]
    [InlineData("""{"id": "a", "title": "A"}""", "documents[0] has neither \"path\" nor \"url\"; one says where the document is")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "zzzzzzzz": 1}""", "documents[0].zzzzzzzz is not a known key; allowed: id, title, path")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "id": "b"}""", "documents[0].id stands here twice (first on line 2); keep one")]
    [InlineData("""{"id": 7, "title": "A", "path": "a.md"}""", "documents[0].id must be a text in quotation marks")]
    [InlineData("""{"id": "a", "title": " ", "path": "a.md"}""", "documents[0].title must be a text that is not empty")]
    [InlineData("""{"id": "a", "title": null, "path": "a.md"}""", "documents[0] has no \"title\"")]
    [InlineData("""{"id": "a", "title": "A", "path": null}""", "documents[0] has neither \"path\" nor \"url\"")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "item": null, "item": "x"}""", "documents[0].item stands here twice")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "sources": [null]}""", "documents[0].sources[0] must be a text in quotation marks")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "language": "de"}""", "documents[0].language is \"de\"; allowed: fr, nl, en")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "audience": "all"}""", "documents[0].audience is \"all\"; allowed: public, helpers, staff")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "date": "2026-02-30"}""", "documents[0].date is \"2026-02-30\"; allowed: a day that exists, written as 2026-11-23")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "licenceUntil": "31/10/2027"}""", "documents[0].licenceUntil is \"31/10/2027\"")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "jurisdiction": "Bruxelles"}""", "documents[0].jurisdiction must be an ISO 3166 code")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "translationOf": "b"}""", "documents[0].translationOf names \"b\", which is the id of no document here")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "translationOf": "a"}""", "documents[0].translationOf names the document itself")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "official": "true"}""", "documents[0].official must be true or false, without quotation marks")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "keywords": "x"}""", "documents[0].keywords must be a list, in square brackets")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "keywords": ["x", 1]}""", "documents[0].keywords[1] must be a text")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "places": ["x"]}""", "documents[0].places[0] must be an object with the keys place, right, step, item")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "places": [{"right": "x"}]}""", "documents[0].places[0] has no \"place\"")]
    [InlineData("""{"id": "a", "title": "A", "path": "../a.md"}""", "documents[0].path leaves the manifest's folder")]
    [InlineData("""{"id": "a", "title": "A", "path": "b/../../a.md"}""", "documents[0].path leaves the manifest's folder")]
    [InlineData("""{"id": "a", "title": "A", "path": "/etc/a.md"}""", "documents[0].path leaves the manifest's folder")]
    [InlineData("""{"id": "a", "title": "A", "path": "C:/a.md"}""", "documents[0].path leaves the manifest's folder")]
    [InlineData("""{"id": "a", "title": "A", "path": "b\\a.md"}""", "documents[0].path leaves the manifest's folder")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.xls"}""", "documents[0].path has a format that cannot be read; allowed: .pdf, .docx, .html, .htm, .md, .txt")]
    [InlineData("""{"id": "a", "title": "A", "url": "https://other.example.be/"}""", "documents[0].url is on other.example.be, which \"hosts\" does not name; add it there, or give a \"path\"")]
    [InlineData("""{"id": "a", "title": "A", "url": "http://www.example.be/"}""", "documents[0].url must begin with https://")]
    [InlineData("""{"id": "a", "title": "A", "path": "a.md", "url": "javascript:alert(1)"}""", "documents[0].url must be a whole address that begins with https://")]
    [InlineData("""["a"]""", "documents[0] must be an object with the keys id, title")]
    public void Every_mistake_is_named_with_what_is_allowed(string document, string problem)
    {
        var listing = Read($$"""
            {"hosts": ["www.example.be"], "documents": [
            {{document}}
            ]}
            """);

        Assert.StartsWith($"corpus.json, line 2: {problem}", listing.Problems[0], StringComparison.Ordinal);
        Assert.Empty(listing.Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"documents\": [] } x")]
    [InlineData("{ \"documents\": [], }")]
    [InlineData("// no\n{ \"documents\": [] }")]
    [InlineData("{ \"documents\": \"\\ud800\" }")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_is_no_manifest_is_said_to_be_none(string json) => Assert.StartsWith("corpus.json, line ", Read(json).Problems[0], StringComparison.Ordinal);

    [Fact]
    public void A_file_nested_too_deeply_is_a_problem_and_no_crash() =>
        Assert.Contains("is not valid JSON", Assert.Single(Read(new string('[', 100_000)).Problems), StringComparison.Ordinal);

    [Fact]
    public void Null_is_another_way_to_say_none()
    {
        var listing = Read("""
            { "documents": [{ "id": "a", "title": "A", "path": "a.md", "url": null, "language": null, "audience": null, "licence": null,
              "licenceUntil": null, "translationOf": null, "keywords": null, "step": null, "places": null, "official": null }] }
            """);

        Assert.Empty(listing.Problems);
        Assert.Equivalent(new SourceEntry { Id = "a", Title = "A", Path = "a.md", Audience = Audience.Staff }, Assert.Single(listing.Entries), strict: true);
    }

    [Fact]
    public void A_byte_order_mark_is_allowed_and_other_bytes_than_UTF_8_are_not()
    {
        var manifest = Path.Combine(_folder.Path, CorpusManifest.FileName);

        File.WriteAllText(manifest, """{ "documents": [] }""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Empty(CorpusManifest.Read(manifest, Audience.Public).Problems);

        File.WriteAllText(manifest, "{ \"documents\": [{ \"id\": \"\u00e9\" }] }", Encoding.Latin1);
        Assert.Contains("not valid", Assert.Single(CorpusManifest.Read(manifest, Audience.Public).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_in_line_order()
    {
        var listing = Read("""
            {
              "hosts": ["https://www.example.be", "127.0.0.1", "*.example.be", "localhost"],
              "documents": [
                { "id": "a", "title": "A", "path": "a.md", "translationOf": "c" },
                { "id": "a", "title": "B", "path": "b.md" }
              ],
              "host": []
            }
            """);

        Assert.Equal(
            [
                "corpus.json, line 2: hosts[0] must be a host name such as www.example.be: no address, port or pattern",
                "corpus.json, line 2: hosts[1] must be a host name such as www.example.be: no address, port or pattern",
                "corpus.json, line 2: hosts[2] must be a host name such as www.example.be: no address, port or pattern",
                "corpus.json, line 2: hosts[3] must be a host name such as www.example.be: no address, port or pattern",
                "corpus.json, line 4: documents[0].translationOf names \"c\", which is the id of no document here",
                "corpus.json, line 5: documents[1].id \"a\" is already the id of documents[0]; each document needs its own",
                "corpus.json, line 7: host is not a known key; did you mean \"hosts\"?",
            ],
            listing.Problems);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_refused()
    {
        using var elsewhere = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "a.md"), elsewhere.Write("secret.md", "secret"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "b"), elsewhere.Path);

        var listing = Read("""
            { "documents": [
              { "id": "a", "title": "A", "path": "a.md" },
              { "id": "b", "title": "B", "path": "b/secret.md" }
            ] }
            """);

        Assert.Equal(2, listing.Problems.Count);
        Assert.All(listing.Problems, problem => Assert.Contains("leaves the manifest's folder", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_knows_the_same_keys_as_the_reader()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestData.Repository, "indexer", "corpus", "corpus.schema.json")));
        var definitions = schema.RootElement.GetProperty("$defs");

        Assert.Equal(CorpusManifest.Keys, KeysOf(schema.RootElement));
        Assert.Equal(CorpusManifest.DocumentKeys, KeysOf(definitions.GetProperty("document")));
        Assert.Equal(CorpusManifest.PlaceKeys, KeysOf(definitions.GetProperty("place")));
    }

    [Fact]
    public void The_manifest_that_ships_has_no_mistake()
    {
        var manifest = Path.Combine(TestData.Repository, "indexer", "corpus", CorpusManifest.FileName);
        Assert.SkipUnless(File.Exists(manifest), "the starter corpus is not here yet");

        Assert.Empty(CorpusManifest.Read(manifest, Audience.Public).Problems);
    }

    private static IEnumerable<string> KeysOf(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private SourceListing Read(string json) => CorpusManifest.Read(_folder.Write(CorpusManifest.FileName, json), Audience.Staff);
}
