using System.Data.Common;
using System.Net.Sockets;
using Assistant.Bot.Data;
using Assistant.Knowledge;
using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary><c>data copy</c>: moves what the bot keeps from SQLite to PostgreSQL. The bot is stopped meanwhile.</summary>
internal static class DataCommand
{
    /// <summary>The word that is typed.</summary>
    public const string Word = "data";

    /// <summary>Runs the command, with the settings of the folder in which it is started and those that are typed.</summary>
    /// <param name="args">What stands after <c>data</c>: <c>copy</c>, and settings such as <c>--Data:Folder data</c>.</param>
    /// <param name="output">Where the counts go.</param>
    /// <param name="errors">Where complaints go.</param>
    /// <returns>0; 1 when nothing was copied, with the reason; 2 when it is misused.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not ["copy", .. var settings])
        {
            await errors.WriteLineAsync("data copy --Data:Folder DIR --Data:ConnectionString \"Host=…\": copies assistant.db into an empty PostgreSQL database. Stop the bot first.");
            return 2;
        }

        var configuration = new ConfigurationBuilder().AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true).AddEnvironmentVariables().AddSecretFiles().AddCommandLine(settings).Build();
        var options = new DataOptions();
        configuration.GetSection(DataOptions.Section).Bind(options);
        options.Provider = DataProvider.PostgreSql;
        if (new DataOptions.Validator().Validate(Options.DefaultName, options) is { Failed: true } wrong)
        {
            await errors.WriteLineAsync(wrong.FailureMessage);
            return 2;
        }

        try
        {
            foreach (var (table, rows) in new DataCopy(options).Run())
            {
                await output.WriteLineAsync($"{rows,10} {table}");
            }

            await output.WriteLineAsync("All counts are equal. Set Data:Provider to PostgreSql, and Data:Key to the content of assistant.key (base64).");
            return 0;
        }
        catch (Exception exception) when (exception is DbException or InvalidDataException or IOException or SocketException)
        {
            await errors.WriteLineAsync($"Nothing was copied: {exception.Message}");
            return 1;
        }
    }
}
