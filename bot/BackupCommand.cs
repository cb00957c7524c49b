using Assistant.Bot.Data;

namespace Assistant.Bot;

/// <summary><c>backup FILE</c> copies the database while the bot runs; <c>restore FILE</c> puts a copy in the place of an empty one. Keys are in neither: assistant.key is kept apart, and those of pseudonyms nowhere.</summary>
internal static class BackupCommand
{
    /// <summary>The word for making a copy.</summary>
    public const string Backup = "backup";

    /// <summary>The word for putting one back.</summary>
    public const string Restore = "restore";

    private const int Misused = 2;

    /// <summary>Runs either.</summary>
    /// <param name="args">The word and the file.</param>
    /// <param name="output">Where the result is told.</param>
    /// <param name="errors">Where messages go.</param>
    /// <returns>0; 2 when the command is not understood or cannot be done.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not [var word, var file])
        {
            await errors.WriteLineAsync($"Name a file: {args[0]} FILE");
            return Misused;
        }

        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddBot();
        await using var app = builder.Build();
        var database = app.Services.GetRequiredService<Database>();
        try
        {
            var done = word == Backup ? database.BackUp(file) : database.Restore(file);
            await (done is null ? output.WriteLineAsync(word == Backup ? $"{file} holds everything that was acknowledged before now." : "Restored. What is too old is erased within an hour of the start.") : errors.WriteLineAsync(done));
            return done is null ? 0 : Misused;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            await errors.WriteLineAsync($"'{file}': {exception.Message}");
            return Misused;
        }
    }
}
