using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Knowledge.Store;

/// <summary>Where the passages are kept.</summary>
public sealed partial class StoreOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Store";

    /// <summary>The folder of the embedded store. Default: <c>data</c>, below the folder that the program is started in.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>The folder of the starter snapshot, which serves while the store has none of its own; empty for none. Default: <c>starter</c>, beside the program.</summary>
    public string Starter { get; set; } = Path.Combine(AppContext.BaseDirectory, "starter");

    /// <summary>The city's own lexicon files, read after the one that comes with the product; empty for none.</summary>
    public IReadOnlyList<string> Lexicons { get; set; } = [];

    /// <summary>Seconds between two looks for a newly published snapshot, 1 to 5. Default: 2.</summary>
    [Range(1, 5)]
    public int RefreshSeconds { get; set; } = 2;

    /// <summary>Checks the ranges.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<StoreOptions>;
}
