using System.Text.Json;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Commands;

public sealed class CommandLineTests : IDisposable
{
    private static readonly string[] AnswerKeys = ["id", "status", "language", "quotes", "suggestions", "strength", "snapshot", "milliseconds"];
    private static readonly string[] QuoteKeys = ["text", "document", "title", "place", "page", "url", "language", "date"];

    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-commands-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Store => Path.Combine(_folder, "store");

    [Fact]
    public async Task A_folder_is_indexed_and_answers_in_the_public_JSON_shape()
    {
        await Index("durée.txt", "ARTICLE 6 - DURÉE\n\nLa présente convention est conclue pour un an à compter de sa signature.\n");

        var (code, output, _) = await IndexerProgram.RunAsync("ask", "Quelle est la durée de la convention ?", "--store", Store, "--json");

        using var answer = JsonDocument.Parse(output);
        var quote = answer.RootElement.GetProperty("quotes")[0];
        Assert.Equal(0, code);
        Assert.Equal(AnswerKeys, answer.RootElement.EnumerateObject().Select(key => key.Name));
        Assert.Equal(QuoteKeys, quote.EnumerateObject().Select(key => key.Name));
        Assert.Equal("Answered", answer.RootElement.GetProperty("status").GetString());
        Assert.Equal("durée", quote.GetProperty("document").GetString());
        Assert.StartsWith("Article 6", quote.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, quote.GetProperty("page").ValueKind);
    }

    [Fact]
    public async Task Two_sources_that_do_not_say_the_same_are_both_quoted_with_their_dates()
    {
        File.WriteAllText(Path.Combine(_folder, "un.md"), "# Le code de secours\n\nLe code de secours a 5 chiffres.\n");
        File.WriteAllText(Path.Combine(_folder, "autre.md"), "# Le code de secours\n\nLe code de secours a 8 chiffres.\n");
        var manifest = Path.Combine(_folder, "corpus.json");
        File.WriteAllText(manifest, """
            {"documents": [{"id": "un", "title": "Le code de secours", "path": "un.md", "language": "fr", "date": "2025-09-01"},
            {"id": "autre", "title": "Le code de secours", "path": "autre.md", "language": "fr", "date": "2025-11-01"}]}
            """);
        Assert.Equal(0, (await IndexerProgram.RunAsync("index", manifest, "--no-starter", "--store", Store)).Code);

        var (_, json, _) = await IndexerProgram.RunAsync("ask", "Combien de chiffres a le code de secours ?", "--json", "--store", Store);
        var (_, text, _) = await IndexerProgram.RunAsync("ask", "Combien de chiffres a le code de secours ?", "--store", Store);

        using var answer = JsonDocument.Parse(json);
        Assert.True(answer.RootElement.GetProperty("differ").GetBoolean());
        Assert.Equal(["2025-09-01", "2025-11-01"], answer.RootElement.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("date").GetString()).Order(StringComparer.Ordinal));
        Assert.Contains("two sources do not say the same", text, StringComparison.Ordinal);
        Assert.Contains("2025-11-01", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_gives_one_line_for_each_question_in_the_same_order()
    {
        await Index("durée.txt", "La présente convention est conclue pour un an à compter de sa signature par les parties.\n");
        var batch = Path.Combine(_folder, "questions.jsonl");
        File.WriteAllLines(batch,
        [
            """{"id":"z","text":"Pour combien de temps la convention est-elle conclue ?"}""",
            """{"id":"a","text":"","lang":"nl"}""",
            """{"id":"m","text":"waar is de zee?","lang":"nl","prev":"wat?"}""",
        ]);

        var (code, output, _) = await IndexerProgram.RunAsync("ask", "--batch", batch, "--json", "--store", Store);

        var ids = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString());
        Assert.Equal(0, code);
        Assert.Equal(["z", "a", "m"], ids);
    }

    [Fact]
    public async Task A_batch_line_that_is_no_question_is_named()
    {
        await Index("durée.txt", "La présente convention est conclue pour un an à compter de sa signature par les parties.\n");
        var batch = Path.Combine(_folder, "questions.jsonl");
        File.WriteAllText(batch, "{\"id\":\"z\",\"text\":\"oui ?\"}\nnon\n");

        var (code, _, errors) = await IndexerProgram.RunAsync("ask", "--batch", batch, "--json", "--store", Store);

        Assert.Equal(2, code);
        Assert.Contains("line 2", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_file_gives_an_exit_code_that_says_so()
    {
        File.WriteAllText(Path.Combine(_folder, "vide.pdf"), "");

        var (code, output, _) = await IndexerProgram.RunAsync("index", Path.Combine(_folder, "vide.pdf"), "--no-starter", "--store", Store);

        Assert.Equal(1, code);
        Assert.Contains("failed: vide", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_in_a_manifest_is_named_with_its_line()
    {
        var manifest = Path.Combine(_folder, "corpus.json");
        File.WriteAllText(manifest, "{\n  \"documents\": [\n    { \"id\": \"a\", \"title\": \"A\", \"path\": \"a.txt\",\n      \"langage\": \"fr\" }\n  ]\n}\n");

        var (code, _, errors) = await IndexerProgram.RunAsync("index", manifest, "--no-starter", "--store", Store);

        Assert.Equal(2, code);
        Assert.Contains("line 4", errors, StringComparison.Ordinal);
        Assert.Contains("langage", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_before_indexing_says_what_to_do()
    {
        var (code, _, errors) = await IndexerProgram.RunAsync("ask", "Quoi ?", "--store", Store);

        Assert.Equal(2, code);
        Assert.Contains("Run 'index' first", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explained_answer_shows_its_words_translations_and_weights()
    {
        await Index("pin.txt", "Le code PIN oublié de la carte d'identité se redemande à la commune, au guichet de la population.\n");

        var (code, output, _) = await IndexerProgram.RunAsync("ask", "Waar vraag ik mijn vergeten pincode aan?", "--explain", "--store", Store);

        Assert.Equal(0, code);
        Assert.Contains("read as nl", output, StringComparison.Ordinal);
        Assert.Contains("passages in fr, 1 in all", output, StringComparison.Ordinal);
        Assert.Matches(@"pincode \([a-z-]+.*\): .*code pin ×1\.00, in 1 passages", output);
        Assert.Matches(@"1\. \d+\.\d\d pin · .*\[Words", output);
        Assert.Matches(@"has .*code pin", output);
        Assert.Matches(@"strength 0\.\d\d", output);
    }

    [Fact]
    public async Task An_evaluation_needs_one_set_and_names_what_it_can_leave_out()
    {
        var (none, _, asked) = await IndexerProgram.RunAsync("evaluate");
        var (wrong, _, refused) = await IndexerProgram.RunAsync("evaluate", "--set", _folder, "--without", "luck");

        Assert.Equal(2, none);
        Assert.Contains("--golden with a file of questions", asked, StringComparison.Ordinal);
        Assert.NotEqual(0, wrong);
        Assert.Contains("'luck'", refused, StringComparison.Ordinal);
        Assert.Contains("'compounds'", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lang", "de")]
    [InlineData("--audience", "everyone")]
    public async Task An_unknown_value_is_refused_with_those_that_are_allowed(string option, string value)
    {
        var (code, _, errors) = await IndexerProgram.RunAsync("ask", "Quoi ?", option, value, "--store", Store);

        Assert.NotEqual(0, code);
        Assert.Contains($"'{value}' is not one of", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_examples()
    {
        var (code, output, _) = await IndexerProgram.RunAsync("--help");

        Assert.Equal(0, code);
        Assert.Contains("ask \"Hoe activeer ik itsme?\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_says_what_is_published()
    {
        await Index("durée.txt", "La présente convention est conclue pour un an à compter de sa signature par les parties.\n");

        var (code, output, _) = await IndexerProgram.RunAsync("status", "--store", Store);

        Assert.Equal(0, code);
        Assert.Contains("Published", output, StringComparison.Ordinal);
        Assert.Contains("fr public   1 documents", output, StringComparison.Ordinal);
    }

    private async Task Index(string name, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "documents")).FullName;
        File.WriteAllText(Path.Combine(folder, name), text);
        var (code, output, errors) = await IndexerProgram.RunAsync("index", folder, "--no-starter", "--store", Store);
        Assert.True(code == 0, output + errors);
    }
}
