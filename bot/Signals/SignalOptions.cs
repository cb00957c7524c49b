using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Signals;

/// <summary>How long signals are kept, and what is known of who asks.</summary>
internal sealed partial class SignalOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Signals";

    /// <summary>What a structure may be called.</summary>
    public const string StructureName = "^[a-z0-9][a-z0-9-]{0,39}$";

    /// <summary>Days for which a redacted question is kept, 30 to 180. Default: 90.</summary>
    [Range(30, 180)]
    public int TextDays { get; set; } = 90;

    /// <summary>The structure of people who are staff by their Teams tenant, in small letters, digits and hyphens. Default: <c>ville-de-bruxelles</c>.</summary>
    [Required]
    [RegularExpression(StructureName)]
    public string StaffStructure { get; set; } = "ville-de-bruxelles";

    /// <summary>Checks the values.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<SignalOptions>;
}
