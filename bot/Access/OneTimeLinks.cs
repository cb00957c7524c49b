using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access;

/// <summary>Links that let one person in once, from this machine only. Only hashes are kept, in memory: a restart forgets them.</summary>
internal sealed class OneTimeLinks(IOptions<DeskOptions> options, TimeProvider clock)
{
    private const int TicketBytes = 32;
    private const int MostOpen = 64;

    private readonly ConcurrentDictionary<string, (DeskPerson Person, DateTimeOffset Until)> _open = new(StringComparer.Ordinal);

    /// <summary>Makes a link's ticket for a person.</summary>
    /// <returns>The ticket, which is told once and never kept.</returns>
    public string Make(DeskPerson person)
    {
        var now = clock.GetUtcNow();
        foreach (var (hash, _) in _open.Where(link => link.Value.Until < now))
        {
            _open.TryRemove(hash, out _);
        }

        if (_open.Count >= MostOpen)
        {
            throw new InvalidOperationException($"There are already {MostOpen} links that nobody has opened; they end after {options.Value.LinkMinutes} minutes.");
        }

        var ticket = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TicketBytes));
        _open[Hash(ticket)] = (person, now.AddMinutes(options.Value.LinkMinutes));
        return ticket;
    }

    /// <summary>Opens a link. It never opens again.</summary>
    /// <returns>The person; null for a ticket that is unknown, used or too old.</returns>
    public DeskPerson? Use(string? ticket) =>
        ticket is { Length: TicketBytes * 2 } && _open.TryRemove(Hash(ticket), out var link) && link.Until >= clock.GetUtcNow() ? link.Person : null;

    /// <summary>A person who runs the machine: every role, everywhere.</summary>
    public static DeskPerson Local(string name) =>
        new($"local:{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}", name, [.. Enum.GetValues<DeskRole>().Select(role => (role, DeskScope.All))], IsLocal: true);

    // Looked up by its hash, so that the time it takes tells nothing of a ticket.
    private static string Hash(string ticket) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ticket)));
}
