using Microsoft.Extensions.Options;

namespace Assistant.Bot.Replies;

/// <summary>
/// The three ways to reach a human. None is set by default: no counter, number or address was found in a public source that is recent enough to send
/// somebody there, and a wrong number harms more than none.
/// </summary>
public sealed partial class HumanContacts
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "HumanContacts";

    /// <summary>The counter. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay Counter { get; set; } = new();

    /// <summary>The telephone. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay Telephone { get; set; } = new();

    /// <summary>The post. Default: not set.</summary>
    [ValidateObjectMembers]
    public ContactWay Post { get; set; } = new();

    /// <summary>Who is competent for what the Assistant does not cover.</summary>
    [ValidateObjectMembers]
    public CompetentContacts Competent { get; set; } = new();

    /// <summary>Checks that what is set is complete and has a source.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<HumanContacts>;
}
