using System.Globalization;

namespace Assistant.Indexer.Extraction;

/// <summary>Reads files in a child process, so that a file that hangs, crashes or exhausts its parser costs one verdict and not the run.</summary>
internal sealed class ExtractionProcess(ExtractionLimits limits) : IAsyncDisposable
{
    private static readonly TimeSpan MemoryCheck = TimeSpan.FromMilliseconds(50);

    private readonly SemaphoreSlim _one = new(1);
    private ExtractionChild? _child;

    public ExtractionProcess()
        : this(new ExtractionLimits())
    {
    }

    /// <summary>Reads one file; calls wait for each other.</summary>
    /// <param name="path">The file; a relative path starts at the current folder.</param>
    /// <param name="cancellationToken">Ends the child process too.</param>
    /// <returns>Always a verdict: only cancellation and a child process that cannot be started throw.</returns>
    public async Task<ExtractionResult> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileInfo(path);
        if (Unfit(file) is { } reason)
        {
            return ExtractionResult.Failed(reason);
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            return await ReadAsync(file, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await RetireAsync();
        _one.Dispose();
    }

    private string? Unfit(FileInfo file)
    {
        if (!file.Exists)
        {
            return $"'{file.Name}' does not exist; check the path.";
        }

        return file.Length > limits.FileSize
            ? $"'{file.Name}' has {Megabytes(file.Length)} MB, more than the {Megabytes(limits.FileSize)} MB that are read; split it."
            : null;
    }

    private async Task<ExtractionResult> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limits.Time);
        var child = _child ??= ExtractionChild.Start(limits);
        try
        {
            var asking = child.AskAsync(new ExtractionRequest(file.FullName, limits.Time), time.Token);
            if (await OutgrowsAsync(child, asking))
            {
                await RetireAsync();
                return ExtractionResult.Failed($"'{file.Name}' needs more than {Megabytes(limits.Memory)} MB to be read; save it anew or split it.");
            }

            var reply = await asking;
            if (reply is null)
            {
                return await CrashedAsync(file, child);
            }

            if (reply.Retire || child.Files >= limits.FilesPerChild)
            {
                await RetireAsync();
            }

            return reply.Result;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            await RetireAsync();
            return ExtractionResult.Failed(
                $"'{file.Name}' was not read within {limits.Time.TotalSeconds:0.#} s; save it anew from the program that made it, or split it.");
        }
        catch (Exception e) when (e is OperationCanceledException or InvalidDataException or System.Text.Json.JsonException)
        {
            await RetireAsync(); // between two frames nobody knows what its answer belongs to
            cancellationToken.ThrowIfCancellationRequested();
            return ExtractionResult.Failed($"'{file.Name}' disturbed the reading process; save it anew from the program that made it.");
        }
    }

    private async Task<bool> OutgrowsAsync(ExtractionChild child, Task asking)
    {
        while (await Task.WhenAny(asking, Task.Delay(MemoryCheck, CancellationToken.None)) != asking)
        {
            if (child.WorkingSet > limits.Memory)
            {
                child.Kill();
                await asking.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
                return true;
            }
        }

        return false;
    }

    private async Task<ExtractionResult> CrashedAsync(FileInfo file, ExtractionChild child)
    {
        var code = await child.EndAsync();
        await RetireAsync();
        return ExtractionResult.Failed(
            string.Create(CultureInfo.InvariantCulture, $"'{file.Name}' made the reading process crash (exit {code}); save it anew from the program that made it."));
    }

    private async Task RetireAsync()
    {
        if (_child is { } child)
        {
            _child = null;
            await child.DisposeAsync();
        }
    }

    private static string Megabytes(long bytes) => (bytes / (double)(1 << 20)).ToString("0.#", CultureInfo.InvariantCulture);
}
