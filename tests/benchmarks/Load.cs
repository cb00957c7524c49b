using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Benchmarks;

/// <summary>Questions as a Teams client sends them, made and sent with as little work as can be: the load runs on the machine that is measured.</summary>
/// <param name="address">Where to.</param>
/// <param name="token">Who sends; null where nobody checks.</param>
/// <param name="questions">What is asked, in turn.</param>
internal sealed class Load(Uri address, string? token, IReadOnlyList<Question> questions)
{
    private const string Id = "\u0001";
    private const string Conversation = "\u0002";

    // All but the id and the conversation is written once.
    private readonly string[][] _parts = [.. questions.Select(Parts)];

    /// <summary>Connections to where it goes.</summary>
    public PlainConnections Connect() => new(address, token);

    /// <summary>The activity with a number.</summary>
    /// <param name="number">Its number; the questions follow each other.</param>
    /// <param name="name">What tells this load from others.</param>
    /// <param name="conversation">The conversation.</param>
    public string Activity(int number, string name, int conversation)
    {
        var parts = _parts[number % _parts.Length];
        return string.Create(CultureInfo.InvariantCulture, $"{parts[0]}{name}:{number}{parts[1]}a:{name}:{conversation}{parts[2]}");
    }

    /// <summary>Asks in a closed loop: each connection sends its next question when the answer has come.</summary>
    /// <param name="connections">How many connections.</param>
    /// <param name="duration">How long.</param>
    /// <param name="name">What tells this load from others.</param>
    /// <returns>How long each answer took, in milliseconds, sorted.</returns>
    public async Task<List<double>> AskAsync(int connections, TimeSpan duration, string name)
    {
        using var plain = Connect();
        var times = new ConcurrentBag<List<double>>();
        var end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, connections).Select(connection => Task.Run(async () =>
        {
            var own = new List<double>();
            for (var i = connection; Stopwatch.GetTimestamp() < end; i += connections)
            {
                var started = Stopwatch.GetTimestamp();

                // Forty questions of one connection are a conversation.
                var (status, _) = await plain.SendAsync(plain.Request(Activity(i, name, (i / connections / 40 * connections) + connection)), CancellationToken.None);
                own.Add(status == 200 ? Stopwatch.GetElapsedTime(started).TotalMilliseconds : throw new InvalidOperationException($"An answer had the status {status}."));
            }

            times.Add(own);
        })));
        List<double> sorted = [.. times.SelectMany(own => own)];
        sorted.Sort();
        return sorted;
    }

    private static string[] Parts(Question question) => new JsonObject
    {
        ["type"] = "message",
        ["id"] = Id,
        ["deliveryMode"] = "expectReplies",
        ["channelId"] = "msteams",
        ["serviceUrl"] = SigningService.ServiceUrl,
        ["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = "personal", ["tenantId"] = "tenant" },
        ["from"] = new JsonObject { ["id"] = "29:somebody", ["name"] = "Somebody", ["aadObjectId"] = "object" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Assistant" },
        ["text"] = question.Text,
        ["textFormat"] = "plain",
        ["locale"] = "fr-BE",
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "fr-BE", ["country"] = "BE", ["platform"] = "Web" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant" } },
    }.ToJsonString().Split(["\\u0001", "\\u0002"], StringSplitOptions.None);
}
