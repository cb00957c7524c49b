using Assistant.Bot.Access;
using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Bot.Access;

/// <summary>Staff is who can be shown to be staff; one person in doubt makes a group the public.</summary>
public sealed class WhoIsAskingTests
{
    private const string City = "aaaaaaaa-2222-3333-4444-555555555555";

    private const string Agency = "bbbbbbbb-2222-3333-4444-555555555555";

    private const string Elsewhere = "cccccccc-2222-3333-4444-555555555555";

    private static readonly WhoIsAsking Asking = new(Options.Create(new AccessOptions { StaffTenants = $" {City.ToUpperInvariant()} ; {Agency};" }));

    private static readonly TeamsMember Colleague = new(City, "user", "ana@city.example");

    [Fact]
    public void The_citys_own_people_are_staff() => Assert.Equal(Audience.Staff, Asking.InTeams(City, [Colleague]));

    [Fact]
    public void People_of_two_listed_tenants_are_staff_together() => Assert.Equal(Audience.Staff, Asking.InTeams(City, [Colleague, new(Agency, "user", null)]));

    [Theory]
    [InlineData(City, City, "guest", "bo_home.example#EXT#@city.example")]
    [InlineData(City, City, "user", "bo_home.example#ext#@city.example")]
    [InlineData(City, City, "anonymous", null)]
    [InlineData(City, City, null, null)]
    [InlineData(City, null, "user", null)]
    [InlineData(City, Elsewhere, "user", null)]
    [InlineData(Elsewhere, City, "user", null)]
    [InlineData(null, City, "user", null)]
    public void Guests_strangers_and_those_of_whom_nothing_is_known_are_the_public_and_so_is_any_group_with_one(string? tenant, string? home, string? role, string? name)
    {
        var stranger = new TeamsMember(home, role, name);

        Assert.Equal(Audience.Public, Asking.InTeams(tenant, [stranger]));
        Assert.Equal(Audience.Public, Asking.InTeams(tenant, [Colleague, stranger, Colleague]));
    }

    [Fact]
    public void A_conversation_whose_members_are_not_known_is_the_public() => Assert.Equal(Audience.Public, Asking.InTeams(City, []));

    [Fact]
    public void Without_a_list_nobody_is_staff() =>
        Assert.Equal(Audience.Public, new WhoIsAsking(Options.Create(new AccessOptions())).InTeams(City, [Colleague]));
}
