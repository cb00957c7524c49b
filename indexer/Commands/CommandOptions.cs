using System.CommandLine;
using System.CommandLine.Parsing;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommandOptions
{
    /// <summary><c>--store DIR</c>: the folder of the embedded store.</summary>
    public static Option<string?> Store() => new("--store")
    {
        Description = $"The folder of an embedded store. Without it, the store in the settings; without settings, '{new StoreOptions().Folder}'.",
        HelpName = "DIR",
    };

    /// <summary><c>--json</c>: machine-readable output.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON instead of text." };

    /// <summary><c>--audience public|helpers|staff</c>.</summary>
    /// <param name="standard">What is taken when it is not given.</param>
    /// <param name="description">What it does, for the help.</param>
    public static Option<Audience> Audience(Audience standard, string description) => new("--audience")
    {
        Description = description,
        HelpName = "public|helpers|staff",
        DefaultValueFactory = _ => standard,
        CustomParser = result => Parse(result, AudienceNames.Parse, "public, helpers or staff") ?? standard,
    };

    /// <summary><c>--lang fr|nl|en</c>: the language to answer in.</summary>
    public static Option<Language?> Language() => new("--lang")
    {
        Description = "The language to answer in; detected when it is not given.",
        HelpName = "fr|nl|en",
        CustomParser = result => Parse(result, LanguageCodes.Parse, "fr, nl or en"),
    };

    private static T? Parse<T>(ArgumentResult result, Func<string?, T?> parse, string allowed)
        where T : struct
    {
        var value = result.Tokens.Single().Value;
        if (parse(value) is { } parsed)
        {
            return parsed;
        }

        result.AddError($"'{value}' is not one of {allowed}.");
        return null;
    }
}
