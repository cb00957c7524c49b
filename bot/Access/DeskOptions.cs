using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access;

/// <summary>How coordinators sign in at the desk, and who may do what there.</summary>
internal sealed partial class DeskOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Desk";

    /// <summary>The OpenID Connect authority, such as <c>https://login.microsoftonline.com/TENANT/v2.0</c>. Default: empty, a one-time link is printed at every start, for this machine only.</summary>
    public string Authority { get; set; } = "";

    /// <summary>The client id of the app registration. Default: empty.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The client secret. Default: empty.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The claim of the token that <see cref="Grants"/> compares with; <c>roles</c> for app roles of Entra ID, <c>groups</c> for groups. Default: <c>roles</c>.</summary>
    [Required]
    public string RoleClaim { get; set; } = "roles";

    /// <summary>Which value of the claim gives which role in which scope. Default: none, nobody but the local person may enter.</summary>
    public IList<DeskGrant> Grants { get; init; } = [];

    /// <summary>Hours that a sign-in lasts without use, 1 to 24. Default: 8.</summary>
    [Range(1, 24)]
    public int SessionHours { get; set; } = 8;

    /// <summary>Minutes that a one-time link waits to be opened, 1 to 1440. Default: 30.</summary>
    [Range(1, 1440)]
    public int LinkMinutes { get; set; } = 30;

    /// <summary>Whether somebody else than the writer must approve a curated answer before it is published. Default: true.</summary>
    public bool NeedsSecondReader { get; set; } = true;

    /// <summary>Whether people sign in by OpenID Connect.</summary>
    public bool HasAuthority => Authority.Length > 0;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (HasAuthority && (!Uri.TryCreate(Authority, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)))
        {
            yield return new ValidationResult("The authority is an https address.", [nameof(Authority)]);
        }

        if (HasAuthority && (ClientId.Length == 0 || ClientSecret.Length == 0))
        {
            yield return new ValidationResult("With an authority, ClientId and ClientSecret are needed.", [nameof(ClientId)]);
        }

        foreach (var grant in Grants.Where(grant => grant.Value.Length == 0 || DeskScope.Parse(grant.Scope) is null))
        {
            yield return new ValidationResult($"A grant needs a Value and a Scope (all, programme, city or structure:NAME), not '{grant.Scope}'.", [nameof(Grants)]);
        }
    }

    /// <summary>Checks the values.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<DeskOptions>;
}

/// <summary>One value of the role claim, and what it gives.</summary>
internal sealed class DeskGrant
{
    /// <summary>The value, compared exactly: the name of an app role, or the id of a group.</summary>
    public string Value { get; set; } = "";

    /// <summary>The role. Default: <see cref="DeskRole.Reader"/>.</summary>
    public DeskRole Role { get; set; } = DeskRole.Reader;

    /// <summary><c>all</c>, <c>programme</c>, <c>city</c> or <c>structure:NAME</c>. Default: <c>programme</c>.</summary>
    public string Scope { get; set; } = DeskScope.Programme.Name;
}
