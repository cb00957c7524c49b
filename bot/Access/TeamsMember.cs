namespace Assistant.Bot.Access;

/// <summary>One person in a Teams conversation, as Teams itself says when it is asked; never as a message says.</summary>
/// <param name="TenantId">The tenant that the person belongs to; null when Teams does not say.</param>
/// <param name="UserRole"><c>user</c>, <c>guest</c>, <c>anonymous</c> …; null when Teams does not say.</param>
/// <param name="PrincipalName">The sign-in name, which betrays a guest by <c>#EXT#</c>; null when Teams does not say. It is compared and forgotten.</param>
internal sealed record TeamsMember(string? TenantId, string? UserRole, string? PrincipalName);
