using System.Globalization;

namespace Assistant.Indexer.Extraction;

/// <summary>The child's side: reads a file for each request on standard input and answers on standard output.</summary>
internal static class ExtractionWorker
{
    /// <summary>The word on the command line that makes the indexer a child process.</summary>
    public const string CommandWord = "extract-worker";

    /// <summary>Exit code when a file took much longer than its limit and nobody killed the process.</summary>
    private const int Abandoned = 3;

    // Healthy documents nest deeper than the 1 MB that some systems give a thread; measured: 16 MB reads them all.
    private const int StackSize = 16 << 20;

    private const long MostCharacters = 20_000_000;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Serves until standard input ends.</summary>
    /// <returns>The exit code of the process.</returns>
    public static async Task<int> RunAsync()
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();

        // Frames own standard output: whatever a parser prints must not land between them.
        Console.SetOut(TextWriter.Null);

        while (await ExtractionFrame.ReadAsync(input, ExtractionJson.Default.ExtractionRequest, CancellationToken.None) is { } request)
        {
            ExtractionReply? reply = null;
            var thread = new Thread(() => reply = Answer(request.Path), StackSize);
            thread.Start();
            if (!thread.Join(request.TimeLimit + Grace) || reply is null)
            {
                return Abandoned;
            }

            await ExtractionFrame.WriteAsync(output, reply, ExtractionJson.Default.ExtractionReply, CancellationToken.None);
        }

        return 0;
    }

    private static ExtractionReply Answer(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            return new ExtractionReply(ExtractionResult.Read(Extract(path)), Retire: false);
        }
        catch (ExtractionException e)
        {
            return new ExtractionReply(ExtractionResult.Failed($"'{name}' {e.Message}"), Retire: false);
        }
        catch (Exception e) when (e is OutOfMemoryException or { InnerException: OutOfMemoryException })
        {
            return new ExtractionReply(ExtractionResult.Failed($"'{name}' needs more memory than reading may use; save it anew or split it."), Retire: true);
        }
#pragma warning disable CA1031 // The border of the child process: whatever a parser throws on a damaged file (19 exception types seen) is a verdict on it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var reason = $"'{name}' is damaged ({e.GetType().Name}); save it anew from the program that made it.";
            return new ExtractionReply(ExtractionResult.Failed(reason), Retire: true);
        }
    }

    private static ExtractedDocument Extract(string path)
    {
        var content = File.ReadAllBytes(path);
        var document = Extractors.For(FileFormats.Detect(content, path)).Extract(content);
        var characters = document.Blocks.Sum(block => (long)block.Text.Length);
        return characters <= MostCharacters
            ? document
            : throw new ExtractionException(string.Create(
                CultureInfo.InvariantCulture, $"has {characters} characters, more than the {MostCharacters} that are read; split it."));
    }
}
