using System.CommandLine;
using System.Text;
using Assistant.Bot.Privacy;

namespace Assistant.Bot;

/// <summary><c>redact</c>: shows what is taken out of a text, or of a file of texts, so that a data protection officer can try it. Nothing is kept.</summary>
internal static class RedactCommand
{
    /// <summary>The first word of the command line.</summary>
    public const string Word = "redact";

    private const int Misused = 2;
    private const int BufferSize = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>redact</c>.</param>
    /// <param name="output">Where the results go, as UTF-8; it is closed at the end.</param>
    /// <param name="errors">Where messages go; they never hold a text.</param>
    /// <returns>0; 2 when the command is not understood, the file cannot be opened or a line cannot be read.</returns>
    public static async Task<int> RunAsync(string[] args, Stream output, TextWriter errors)
    {
        await using var results = new BufferedStream(output, BufferSize);
        var text = new Argument<string?>("text") { Description = "The text, in quotation marks.", Arity = ArgumentArity.ZeroOrOne };
        text.Validators.Add(result =>
        {
            // Else a mistyped option would be redacted as a text.
            if (result.Tokens is [{ Value: var typed }] && typed.StartsWith("--", StringComparison.Ordinal) && !args.Contains("--"))
            {
                result.AddError($"'{typed}' is no option of {Word}.");
            }
        });
        var batch = new Option<string?>("--batch") { Description = "A file with one JSON object a line: {\"id\",\"text\"}.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print {\"id\",\"redacted\",\"spans\":[{\"start\",\"end\",\"type\"}]} instead of the redacted text; positions count UTF-16 units." };
        var command = new RootCommand("Takes personal data out of a text, as the bot does before anything else sees a question.") { text, batch, json };
        command.SetAction((parsed, cancellationToken) => RedactAsync(parsed.GetValue(text), parsed.GetValue(batch), parsed.GetValue(json), results, errors, cancellationToken));

        // A text that begins with @ is a text and names no file with further arguments.
        var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            await errors.WriteLineAsync($"{string.Join('\n', parsed.Errors.Select(error => error.Message))}\nSee: {Word} --help");
            return Misused;
        }

        // The help of the library names the program, which people start as `dotnet run --project bot -- redact`.
        await using var help = new StringWriter();
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = help, Error = errors, EnableDefaultExceptionHandler = false });
        await results.WriteAsync(Utf8.GetBytes(help.ToString().Replace(command.Name, Word, StringComparison.Ordinal)));
        return code;
    }

    private static async Task<int> RedactAsync(string? text, string? batch, bool json, BufferedStream results, TextWriter errors, CancellationToken cancellationToken)
    {
        if (text is null == batch is null)
        {
            await errors.WriteLineAsync($"Give a text in quotation marks, or --batch with a file of texts; not both. See: {Word} --help");
            return Misused;
        }

        if (text is not null)
        {
            await results.WriteAsync(RedactedLine.Write(default, PersonalDataRedactor.Redact(text), json), cancellationToken);
            return 0;
        }

        try
        {
            using var lines = new StreamReader(batch!, Utf8);
            return await RedactLinesAsync(lines, json, results, errors, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"'{batch}' cannot be read: {failure.Message}");
            return Misused;
        }
    }

    private static async Task<int> RedactLinesAsync(StreamReader lines, bool json, BufferedStream results, TextWriter errors, CancellationToken cancellationToken)
    {
        for (var number = 1; await lines.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (RedactedLine.Read(line) is not var (id, text))
            {
                await errors.WriteLineAsync($"Line {number} is not a JSON object with an \"id\" and a \"text\" in quotation marks.");
                return Misused;
            }

            await results.WriteAsync(RedactedLine.Write(id, PersonalDataRedactor.Redact(text), json), cancellationToken);
        }

        return 0;
    }
}
