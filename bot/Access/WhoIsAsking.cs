using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access;

/// <summary>Says what an asker may read, from evidence that a channel has validated. What is not known counts as the public.</summary>
internal sealed class WhoIsAsking(IOptions<AccessOptions> options)
{
    private readonly HashSet<string> _staffTenants =
        [.. options.Value.StaffTenants.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(tenant => tenant.ToUpperInvariant())];

    /// <summary>Whether people of a tenant can be staff at all; where they cannot, nobody need be looked up.</summary>
    public bool CanBeStaff(string? tenant) => tenant is not null && _staffTenants.Contains(tenant.ToUpperInvariant());

    /// <summary>What everyone in a Teams conversation may read: the narrowest class of its members, because each of them reads the answer.</summary>
    /// <param name="tenant">The tenant in which the conversation takes place.</param>
    /// <param name="members">Those who take part, without the bot; one in a personal chat. None means that they are not known.</param>
    public Audience InTeams(string? tenant, IReadOnlyCollection<TeamsMember> members) =>
        CanBeStaff(tenant) && members.Count > 0 && members.All(IsStaff) ? Audience.Staff : Audience.Public;

    private bool IsStaff(TeamsMember member) =>
        CanBeStaff(member.TenantId) && member.UserRole == "user" && member.PrincipalName?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) != true;
}
