using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Indexer.Commands;

/// <summary><c>ask</c>: asks the published passages a question, or a file of questions. For maintainers: it sees every audience unless told otherwise.</summary>
internal static class AskCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var question = new Argument<string?>("question") { Description = "The question, in quotation marks.", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<string?>("--batch") { Description = "A file with one JSON question a line: {\"id\",\"text\",\"lang\"?,\"prev\"?}.", HelpName = "FILE" };
        var (language, store, json, explain) = (CommandOptions.Language(), CommandOptions.Store(), CommandOptions.Json(), Explain());
        var audience = CommandOptions.Audience(Audience.Staff, "Who asks.");
        var command = new Command("ask", "Asks a question and prints the passages that answer it.") { question, batch, language, audience, store, json, explain };
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(async () =>
        {
            var lines = Lines(parsed.GetValue(question), parsed.GetValue(batch));
            if (lines is null)
            {
                await Console.Error.WriteLineAsync("Give a question in quotation marks, or --batch with a file of questions; not both.");
                return CommandBorder.Misused;
            }

            await using var services = Settings.Open(parsed.GetValue(store));
            if (await services.GetRequiredService<SnapshotSwitch>().CurrentAsync(cancellationToken) is not { } serving)
            {
                return await NothingPublishedAsync(Settings.PlaceOf(services));
            }

            var printer = new AnswerPrinter(Console.Out, parsed.GetValue(json), parsed.GetValue(explain));
            var explanation = new ExplanationPrinter(Console.Out, services.GetRequiredService<Retriever>(), services.GetRequiredService<LanguageDetector>());
            var answerer = services.GetRequiredService<QuestionAnswerer>();
            foreach (var line in lines)
            {
                var watch = Stopwatch.StartNew();
                var asked = new Question(line.Text, parsed.GetValue(audience), LanguageCodes.Parse(line.Lang) ?? parsed.GetValue(language), line.Prev);
                var answer = await answerer.AnswerAsync(asked, cancellationToken);
                await printer.PrintAsync(line.Id, answer, watch.Elapsed);
                if (parsed.GetValue(explain) && !parsed.GetValue(json))
                {
                    await explanation.PrintAsync(serving, asked, answer, cancellationToken);
                }
            }

            return 0;
        }));
        return command;
    }

    private static Option<bool> Explain() => new("--explain")
    {
        Description = "Also print which words, translations and weights found each passage; with --json, what the strength was made of.",
    };

    private static async Task<int> NothingPublishedAsync(string store)
    {
        await Console.Error.WriteLineAsync($"Nothing is published in '{store}' yet. Run 'index' first, or name another store with --store.");
        return CommandBorder.Misused;
    }

    private static IEnumerable<AskedLine>? Lines(string? question, string? batch) => (question, batch) switch
    {
        (not null, null) => [new AskedLine(Id: null, question, Lang: null, Prev: null)],
        (null, not null) => File.ReadLines(batch).Select((line, i) => (Line: line, Number: i + 1)).Where(l => !string.IsNullOrWhiteSpace(l.Line)).Select(l => Read(batch, l.Line, l.Number)),
        _ => null,
    };

    private static AskedLine Read(string file, string line, int number)
    {
        var expected = $"{file}, line {number}: expected a JSON object with \"id\" and \"text\", and perhaps \"lang\" (fr, nl or en) and \"prev\".";
        try
        {
            return JsonSerializer.Deserialize(line, AnswerJsonContext.Default.AskedLine) is { Text: not null } asked ? asked : throw new InvalidDataException(expected);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(expected, exception);
        }
    }
}
