using System.Collections.Concurrent;
using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Activities;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Channels;

/// <summary>Asks Teams who takes part in a conversation, so that what may be shown there is decided by evidence and not by a message. Who cannot be asked for is the public.</summary>
internal sealed class TeamsRoster(ConnectorTransport transport, WhoIsAsking asking, TimeProvider clock)
{
    /// <summary>How long an answer of Teams is believed; somebody who joins is announced sooner, see <see cref="Forget"/>.</summary>
    public static readonly TimeSpan Believed = TimeSpan.FromMinutes(1);

    // Teams gives at most 500 members a page; a team has 25,000 at most, and the answers in a team of thousands are for everybody anyway.
    private const int MostPages = 10;

    // The service waits 15 seconds for the activity to be taken, and Teams sends it again after that.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>What those who will read the reply may read.</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="verdict">What the token said. Without proof it is the public, whatever the activity says.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Audience> AudienceAsync(Activity activity, TokenVerdict verdict, CancellationToken cancellationToken)
    {
        var tenant = TenantOf(activity);
        if (!verdict.IsProven || activity.Type != Activity.Message || activity.ChannelId != "msteams" || !asking.CanBeStaff(tenant) || activity.Conversation?.Id is not { } conversation)
        {
            return Audience.Public;
        }

        var key = IsPersonal(activity) ? $"{conversation}\n{activity.From?.Id}" : Room(conversation);
        if (_kept.TryGetValue(key, out var kept) && kept.Until > clock.GetUtcNow())
        {
            return kept.Audience;
        }

        var members = await MembersAsync(activity, conversation, cancellationToken);
        var audience = asking.InTeams(tenant, members ?? []);
        if (members is not null)
        {
            Keep(key, audience);
        }

        return audience;
    }

    /// <summary>Asks Teams anew the next time: somebody joined or left.</summary>
    public void Forget(string conversation) => _kept.TryRemove(Room(conversation), out _);

    // The two places in which Teams writes the tenant must not contradict each other.
    private static string? TenantOf(Activity activity)
    {
        var written = activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("tenant", out var tenant) ? Text(tenant, "id") : null;
        var named = activity.Conversation?.TenantId;
        return written is null || named is null || written.Equals(named, StringComparison.OrdinalIgnoreCase) ? named ?? written : null;
    }

    private static bool IsPersonal(Activity activity) => activity.Conversation is { ConversationType: "personal", IsGroup: not true };

    // A thread of a channel is read by the whole channel.
    private static string Room(string conversation) => conversation.Split(";messageid=")[0];

    private async Task<IReadOnlyCollection<TeamsMember>?> MembersAsync(Activity activity, string conversation, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        try
        {
            return IsPersonal(activity) ? await OneAsync(activity, conversation, limited.Token) : await AllAsync(activity, Room(conversation), limited.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<IReadOnlyCollection<TeamsMember>?> OneAsync(Activity activity, string conversation, CancellationToken cancellationToken)
    {
        var path = $"v3/conversations/{Uri.EscapeDataString(conversation)}/members/{Uri.EscapeDataString(activity.From?.Id ?? "")}";
        var call = await transport.CallAsync(HttpMethod.Get, activity.ServiceUrl, path, json: null, cancellationToken);
        return call.IsTaken && call.Parse() is { ValueKind: JsonValueKind.Object } member ? [Read(member)] : null;
    }

    private async Task<IReadOnlyCollection<TeamsMember>?> AllAsync(Activity activity, string room, CancellationToken cancellationToken)
    {
        var (members, more) = (new List<TeamsMember>(), (string?)"");
        for (var page = 0; page < MostPages && more is not null; page++)
        {
            var path = $"v3/conversations/{Uri.EscapeDataString(room)}/pagedmembers?pageSize=500{(more.Length > 0 ? $"&continuationToken={Uri.EscapeDataString(more)}" : "")}";
            var call = await transport.CallAsync(HttpMethod.Get, activity.ServiceUrl, path, json: null, cancellationToken);
            if (!call.IsTaken || call.Parse() is not { ValueKind: JsonValueKind.Object } json || !json.TryGetProperty("members", out var list) || list.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            members.AddRange(list.EnumerateArray().Select(Read));
            more = Text(json, "continuationToken");
        }

        return more is null ? members : null;
    }

    private static TeamsMember Read(JsonElement member) => new(Text(member, "tenantId"), Text(member, "userRole"), Text(member, "userPrincipalName"));

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private void Keep(string key, Audience audience)
    {
        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[key] = new Kept(audience, clock.GetUtcNow() + Believed);
    }

    private sealed record Kept(Audience Audience, DateTimeOffset Until);
}
