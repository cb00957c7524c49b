using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Commands;

/// <summary>Where a command meets its caller: expected trouble becomes one sentence and an exit code.</summary>
internal static class CommandBorder
{
    /// <summary>Exit code: something was read or written and something failed.</summary>
    public const int Failed = 1;

    /// <summary>Exit code: what was asked for is not there, or is not understood.</summary>
    public const int Misused = 2;

    /// <summary>Runs a command.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (PassageStoreException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Failed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Misused;
        }
    }
}
