using System.Text;
using System.Text.Json;
using Assistant.Bot;
using Xunit;

namespace Assistant.Tests.Bot;

/// <summary>The command with which a data protection officer tries the redactor.</summary>
public sealed class RedactCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-redact-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_batch_gives_one_line_for_each_text_in_the_same_order_in_the_public_shape()
    {
        var batch = Batch("""{"id":7,"text":"née le 12/03/1958, gsm 0486 12 34 56"}""", "", """{"id":"b","text":"code PUK perdu","lang":"fr"}""", """{"id":null,"text":"mme Dupont"}""");

        var (code, output, errors) = await RunAsync("--batch", batch, "--json");

        Assert.Equal(
            [
                """{"id":7,"redacted":"née le [DOB], gsm [TEL]","spans":[{"start":7,"end":17,"type":"DOB"},{"start":23,"end":36,"type":"PHONE"}]}""",
                """{"id":"b","redacted":"code PUK perdu","spans":[]}""",
                """{"id":null,"redacted":"mme [NAME]","spans":[{"start":4,"end":10,"type":"PERSON"}]}""",
            ],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((0, ""), (code, errors));
    }

    [Fact]
    public async Task A_text_can_be_given_as_it_is()
    {
        Assert.Equal((0, "mme [NAME] a perdu son code\n", ""), await RunAsync("mme Dupont a perdu son code"));
        Assert.Equal((0, "@jan a écrit\n", ""), await RunAsync("@jan a écrit"));
    }

    [Theory]
    [InlineData("non")]
    [InlineData("[1]")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"text":"sans id"}""")]
    [InlineData("""{"id":1,"text":4711}""")]
    public async Task A_line_that_is_no_text_is_named_by_its_number_and_not_shown(string line)
    {
        var (code, output, errors) = await RunAsync("--batch", Batch("""{"id":1,"text":"mme Dupont"}""", line), "--json");

        Assert.Equal(2, code);
        Assert.Contains("Line 2 is not a JSON object", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(line, errors, StringComparison.Ordinal);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Half_a_character_in_a_line_does_no_harm()
    {
        var (code, output, _) = await RunAsync("--batch", Batch("{\"id\":1,\"text\":\"\\ud800 mme Dupont \\ud83d\\ude00 \\\\ud800\"}"), "--json");

        Assert.Equal(0, code);
        Assert.Equal("\ufffd mme [NAME] \ud83d\ude00 \\ud800", JsonDocument.Parse(output).RootElement.GetProperty("redacted").GetString());
    }

    [Theory]
    [InlineData("text or batch")]
    [InlineData("both", "un texte", "--batch", "x.jsonl")]
    [InlineData("an option", "--josn")]
    [InlineData("a file", "--batch", "absent.jsonl")]
    [InlineData("a file's name", "--batch")]
    public async Task What_cannot_be_done_is_said_with_exit_code_2(string wanted, params string[] args)
    {
        var (code, output, errors) = await RunAsync(args);

        Assert.True(code == 2, wanted);
        Assert.Empty(output);
        Assert.False(string.IsNullOrWhiteSpace(errors), wanted);
    }

    [Fact]
    public async Task Help_says_what_goes_in_and_what_comes_out()
    {
        var (code, output, _) = await RunAsync("--help");

        Assert.Equal(0, code);
        Assert.Contains("redact [<text>] [options]", output, StringComparison.Ordinal);
        Assert.Contains("--batch <FILE>", output, StringComparison.Ordinal);
        Assert.Contains("\"spans\":[{\"start\",\"end\",\"type\"}]", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        using var output = new MemoryStream();
        await using var errors = new StringWriter();
        var code = await RedactCommand.RunAsync(args, output, errors);
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private string Batch(params string[] lines)
    {
        var path = Path.Combine(_folder, "lines.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }
}
