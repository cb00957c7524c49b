using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Analytics.Uploads;

/// <summary>Where coordinators put documents.</summary>
internal sealed partial class UploadOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Uploads";

    /// <summary>The most bytes of a form with files, on the pages of the desk that take some.</summary>
    public const int LargestForm = 64 * 1024 * 1024;

    /// <summary>The folder that <c>indexer watch</c> looks at; empty when documents are not put in from the desk. Default: empty.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The most megabytes of one document, 1 to 60. Default: 20.</summary>
    [Range(1, 60)]
    public int MegabytesAtMost { get; set; } = 20;

    /// <summary>Checks the values.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<UploadOptions>;
}
