using System.Security.Claims;

namespace Assistant.Bot.Access;

/// <summary>Who sits at the desk: a name for the log, and roles with their scopes, from validated evidence.</summary>
/// <param name="Id">The lasting id that the sign-in gives; never shown.</param>
/// <param name="Name">The name as the sign-in gives it.</param>
/// <param name="Grants">The roles, each within its scope; at least one.</param>
/// <param name="IsLocal">Whether the person came by a one-time link, and so must stay at this machine.</param>
internal sealed record DeskPerson(string Id, string Name, IReadOnlyList<(DeskRole Role, DeskScope Scope)> Grants, bool IsLocal)
{
    /// <summary>The cookie's scheme.</summary>
    public const string Scheme = "desk";

    private const string IdClaim = "desk.id";
    private const string NameClaim = "desk.name";
    private const string GrantClaim = "desk.grant";
    private const string LocalClaim = "desk.local";

    /// <summary>Reads who is signed in.</summary>
    /// <returns>The person, or null when nobody is, or without any role.</returns>
    public static DeskPerson? In(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        var grants = principal.FindAll(GrantClaim).Select(claim => Grant(claim.Value)).OfType<(DeskRole, DeskScope)>().ToList();
        return principal.FindFirstValue(IdClaim) is { } id && grants.Count > 0
            ? new DeskPerson(id, principal.FindFirstValue(NameClaim) ?? "", grants, principal.HasClaim(LocalClaim, bool.TrueString))
            : null;
    }

    /// <summary>The person as the cookie carries them.</summary>
    public ClaimsPrincipal ToPrincipal()
    {
        var claims = new List<Claim> { new(IdClaim, Id), new(NameClaim, Name) };
        claims.AddRange(Grants.Select(grant => new Claim(GrantClaim, $"{grant.Role}@{grant.Scope.Name}")));
        if (IsLocal)
        {
            claims.Add(new Claim(LocalClaim, bool.TrueString));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme));
    }

    /// <summary>Whether the person has one of the roles of a policy, in whatever scope.</summary>
    public bool May(string policy) => ScopesFor(policy).Count > 0;

    /// <summary>The scopes in which a policy lets the person in; empty when it does nowhere.</summary>
    public IReadOnlyList<DeskScope> ScopesFor(string policy) =>
        [.. Grants.Where(grant => DeskPolicy.Roles[policy].Contains(grant.Role)).Select(grant => grant.Scope).Distinct()];

    private static (DeskRole, DeskScope)? Grant(string written)
    {
        var at = written.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && Enum.TryParse<DeskRole>(written[..at], out var role) && DeskScope.Parse(written[(at + 1)..]) is { } scope ? (role, scope) : null;
    }
}
