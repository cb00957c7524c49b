using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Knowledge.Store;

/// <summary>Where the passages are kept.</summary>
public sealed partial class StoreOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Store";

    /// <summary>Which store. Default: <see cref="StoreProvider.Embedded"/>, in <see cref="Folder"/>.</summary>
    [EnumDataType(typeof(StoreProvider))]
    public StoreProvider Provider { get; set; } = StoreProvider.Embedded;

    /// <summary>The folder of the embedded store; with Qdrant, of the copy that answers while Qdrant does not, and of fetched pages. Default: <c>data</c>, below the folder that the program is started in.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>The folder of the starter snapshot, which serves while the store has none of its own; empty for none. Default: <c>starter</c>, beside the program.</summary>
    public string Starter { get; set; } = Path.Combine(AppContext.BaseDirectory, "starter");

    /// <summary>The city's own lexicon files, read after the one that comes with the product; empty for none.</summary>
    public IReadOnlyList<string> Lexicons { get; set; } = [];

    /// <summary>Seconds between two looks for a newly published snapshot, 1 to 5. Default: 2.</summary>
    [Range(1, 5)]
    public int RefreshSeconds { get; set; } = 2;

    /// <summary>Passages of the largest snapshot that is copied from Qdrant into <see cref="Folder"/>, 0 to 1,000,000; 0 for no copy. Default: 50,000.</summary>
    [Range(0, 1_000_000)]
    public int FallbackMaxPassages { get; set; } = 50_000;

    /// <summary>Checks the ranges.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<StoreOptions>;
}

/// <summary>A store that passages can be kept in.</summary>
public enum StoreProvider
{
    /// <summary>Files beside the program: one machine.</summary>
    Embedded,

    /// <summary>A Qdrant server or cluster, when one machine is not enough.</summary>
    Qdrant,
}
