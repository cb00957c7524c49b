using System.Globalization;
using Assistant.Bot.Activities;
using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>What the client of a Direct Line conversation can read, by watermark.</summary>
internal sealed class DirectLineLog(Database database, DataKey key)
{
    /// <summary>The hash of a Direct Line conversation.</summary>
    public KeyedHash HashOf(string conversation) => Incoming.HashOf(Route.DirectLine, DirectLineEndpoints.ChannelId, conversation, key);

    /// <summary>Whether the conversation was started and has not ended.</summary>
    public bool IsOpen(string conversation) => database.Read(db => DirectLineTable.IsOpen(db, HashOf(conversation)));

    /// <summary>What stands behind a watermark, at most a hundred activities.</summary>
    public ActivitySet ReadAfter(string conversation, long watermark)
    {
        var hash = HashOf(conversation);
        var rows = database.Read(db => DirectLineTable.After(db, hash, watermark));
        var activities = rows.Select(row => key.OpenActivity(row.Activity, hash) is { } activity ? activity with { Id = DirectLineId.Of(conversation, row.Sequence) } : null)
            .OfType<Activity>().ToList();
        return new ActivitySet(activities, Written(rows.Count > 0 ? rows[^1].Sequence : watermark));
    }

    /// <summary>Reads a watermark.</summary>
    /// <param name="watermark">As a client sends it: a number, or nothing for everything.</param>
    /// <returns>The number; null when it is none.</returns>
    public static long? ParseWatermark(string? watermark) => watermark switch
    {
        null or "" or "-" => 0,
        _ => long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static string Written(long watermark) => watermark.ToString(CultureInfo.InvariantCulture);
}
