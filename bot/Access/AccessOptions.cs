using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access;

/// <summary>Who counts as staff. Everybody is the public until something here and the channel's own evidence say otherwise.</summary>
public sealed partial class AccessOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Access";

    private const string Guids = "^ *[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}( *; *[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})* *;? *$";

    /// <summary>The Teams tenants whose own people are staff of the City, GUIDs separated by semicolons. Default: empty, nobody is staff.</summary>
    [RegularExpression(Guids)]
    public string StaffTenants { get; set; } = "";

    /// <summary>Checks the shape.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<AccessOptions>;
}
