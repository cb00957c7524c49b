using System.CommandLine;
using Assistant.Bot.Channels;

namespace Assistant.Bot;

/// <summary><c>teams-package</c>: writes the app package that a Teams administrator uploads.</summary>
internal static class TeamsPackageCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>teams-package</c>.</param>
    /// <returns>0; 1 when an option is missing or cannot be used; 2 when the file cannot be written.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, Console.Out, Console.Error);

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>teams-package</c>.</param>
    /// <param name="output">Where messages go.</param>
    /// <param name="errors">Where complaints go.</param>
    /// <returns>The exit code, as above.</returns>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors) =>
        Build(output, errors).Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });

    private static RootCommand Build(TextWriter output, TextWriter errors)
    {
        var domain = Checked("--domain", "The public host of the Assistant, such as assistant.example.brussels.", TeamsPackage.IsDomain, "is no public host: write it in small letters, without https:// and path");
        var appId = new Option<Guid>("--app-id") { Required = true, Description = "The application (client) id of the Azure Bot." };
        var version = Checked("--package-version", "Higher than that of the package before.", IsVersion, "is no version such as 1.0.0", "1.0.0");
        var developer = Checked("--developer", "Who offers the app to its users.", name => name.Trim().Length is > 0 and <= 32, "must have 1 to 32 characters", "Assistant");
        var path = new Option<string>("--out") { DefaultValueFactory = _ => "assistant-teams.zip", Description = "The file to write." };
        var command = new RootCommand("Writes the package that a Teams administrator uploads.") { domain, appId, version, developer, path };
        command.SetAction((parsed, cancellationToken) => WriteAsync(
            new TeamsPackage(parsed.GetRequiredValue(domain), parsed.GetRequiredValue(appId), Version.Parse(parsed.GetRequiredValue(version)), parsed.GetRequiredValue(developer).Trim()),
            parsed.GetRequiredValue(path),
            (output, errors),
            cancellationToken));
        return command;
    }

    private static Option<string> Checked(string name, string description, Func<string, bool> isRight, string problem, string? byDefault = null)
    {
        var option = new Option<string>(name) { Required = byDefault is null, Description = description, DefaultValueFactory = byDefault is null ? null : _ => byDefault };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } value && !isRight(value))
            {
                result.AddError($"{name}: '{value}' {problem}.");
            }
        });
        return option;
    }

    private static bool IsVersion(string version) => Version.TryParse(version, out var parsed) && parsed.Build >= 0 && parsed.Revision < 0;

    private static async Task<int> WriteAsync(TeamsPackage package, string path, (TextWriter Output, TextWriter Errors) say, CancellationToken cancellationToken)
    {
        try
        {
            // First in memory: a zip needs to go back and forth, and a half-written file would look like a package.
            using var zip = new MemoryStream();
            package.Write(zip);
            await File.WriteAllBytesAsync(path, zip.ToArray(), cancellationToken);
            await say.Output.WriteLineAsync($"{path}: upload it in the Teams admin centre, under Teams apps, Manage apps.");
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await say.Errors.WriteLineAsync($"'{path}' cannot be written: {exception.Message}");
            return 2;
        }
    }
}
