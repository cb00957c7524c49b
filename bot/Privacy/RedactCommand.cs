using System.Text;
using System.Text.Json;

namespace Assistant.Bot.Privacy;

/// <summary><c>redact</c>: redacts the texts of a file, so that a data protection officer can see what is found. Nothing is kept.</summary>
internal static class RedactCommand
{
    private const string Usage = """
        usage: redact --batch FILE [--json]
          FILE    one JSON object in each line, with "id" and "text"
          --json  writes {"id","redacted","spans":[{"start","end","type"}]} for each line; without it, the redacted text only
        """;

    /// <summary>Runs the command.</summary>
    /// <returns>0; 1 when a line cannot be read; 2 when the command is not understood or the file cannot be opened.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var output = Console.OpenStandardOutput();
        return await RunAsync(args, output, Console.Error);
    }

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>redact</c>.</param>
    /// <param name="output">Where the results go, as UTF-8.</param>
    /// <param name="errors">Where messages go; they never hold a text.</param>
    /// <returns>The exit code, as above.</returns>
    public static async Task<int> RunAsync(string[] args, Stream output, TextWriter errors)
    {
        var (path, json, problem) = Read(args);
        if (path is null)
        {
            await errors.WriteLineAsync($"{problem}\n{Usage}");
            return 2;
        }

        try
        {
            using var lines = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return await RedactAsync(lines, json, output, errors);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"'{path}' cannot be read: {failure.Message}");
            return 2;
        }
    }

    private static (string? Path, bool Json, string Problem) Read(string[] args)
    {
        var (path, json) = ((string?)null, false);
        for (var at = 0; at < args.Length; at++)
        {
            switch (args[at])
            {
                case "--json":
                    json = true;
                    break;
                case "--batch" when at + 1 < args.Length && path is null:
                    path = args[++at];
                    break;
                default:
                    return (null, json, $"'{args[at]}' is not understood here.");
            }
        }

        return (path, json, "No file is named.");
    }

    private static async Task<int> RedactAsync(StreamReader lines, bool json, Stream output, TextWriter errors)
    {
        // Written in one go for each line, through a buffer of its own.
        await using var buffered = new BufferedStream(output, 64 * 1024);
        for (var number = 1; await lines.ReadLineAsync() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (!TryRead(line, out var id, out var text))
            {
                await buffered.FlushAsync();
                await errors.WriteLineAsync($"Line {number} is not a JSON object with \"id\" and a \"text\" in quotes.");
                return 1;
            }

            var redacted = PersonalDataRedactor.Redact(text);
            await buffered.WriteAsync(json ? Json(id, redacted) : Encoding.UTF8.GetBytes(redacted.Text));
            await buffered.WriteAsync("\n"u8.ToArray());
        }

        return 0;
    }

    private static bool TryRead(string line, out JsonElement id, out string text)
    {
        (id, text) = (default, "");
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("id", out id)
                || !document.RootElement.TryGetProperty("text", out var value) || value.ValueKind != JsonValueKind.String)
            {
                return false;
            }

            (id, text) = (id.Clone(), Characters(value));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // A text may hold half a surrogate pair, which GetString refuses: it is read as U+FFFD, which is as long.
    private static string Characters(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return JsonSerializer.Deserialize<string>(LoneSurrogates.Replace(value.GetRawText()))!;
        }
    }

    private static byte[] Json(JsonElement id, RedactedText redacted)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            id.WriteTo(writer);
            writer.WriteString("redacted", redacted.Text);
            writer.WriteStartArray("spans");
            foreach (var span in redacted.Spans)
            {
                writer.WriteStartObject();
                writer.WriteNumber("start", span.Start);
                writer.WriteNumber("end", span.End);
                writer.WriteString("type", span.Type.Label());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return memory.ToArray();
    }
}
