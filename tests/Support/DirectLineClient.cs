using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Assistant.Tests.Support;

/// <summary>Speaks Direct Line as a web chat does.</summary>
internal sealed class DirectLineClient
{
    private const string Path = "/v3/directline";

    private readonly HttpClient _http;
    private int _said;

    public DirectLineClient(HttpClient http, string conversation, string token, string? streamUrl) => (_http, Conversation, Token, StreamUrl) = (http, conversation, token, streamUrl);

    public string Conversation { get; }

    public string Token { get; set; }

    public string? StreamUrl { get; private set; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<DirectLineClient> StartAsync(HttpClient http)
    {
        var (status, generated) = await SendAsync(http, HttpMethod.Post, $"{Path}/tokens/generate", token: null, "{}");
        Assert.Equal(HttpStatusCode.OK, status);
        var (started, body) = await SendAsync(http, HttpMethod.Post, $"{Path}/conversations", (string?)generated!["token"], """{"user":{}}""");
        Assert.Equal(HttpStatusCode.Created, started);
        return new DirectLineClient(http, (string)body!["conversationId"]!, (string)body["token"]!, (string?)body["streamUrl"]);
    }

    /// <summary>Says something.</summary>
    /// <returns>The id that it was given.</returns>
    public async Task<string> SayAsync(string text)
    {
        var (status, body) = await PostAsync(Message(text));
        Assert.Equal(HttpStatusCode.OK, status);
        return (string)body!["id"]!;
    }

    public JsonObject Message(string text) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["locale"] = "fr-FR",
        ["from"] = new JsonObject { ["id"] = "somebody else", ["name"] = "Aidant" },
        ["channelData"] = new JsonObject { ["clientActivityID"] = $"client-{_said++}" },
    };

    public Task<(HttpStatusCode Status, JsonNode? Body)> PostAsync(JsonObject activity) => SendAsync(HttpMethod.Post, $"conversations/{Conversation}/activities", activity.ToJsonString());

    public Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(HttpMethod method, string path, string? json = null) => SendAsync(_http, method, $"{Path}/{path}", Token, json);

    /// <summary>Everything in the conversation so far, or behind a watermark.</summary>
    public async Task<IReadOnlyList<JsonNode>> ReadAsync(int watermark = 0)
    {
        var all = new List<JsonNode>();
        while (true)
        {
            var (status, body) = await SendAsync(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}");
            Assert.Equal(HttpStatusCode.OK, status);
            var activities = body!["activities"]!.AsArray();
            if (activities.Count == 0)
            {
                return all;
            }

            all.AddRange(activities!);
            watermark = int.Parse((string)body["watermark"]!, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Waits until something in the conversation answers an activity.</summary>
    public async Task<JsonNode> AnswerToAsync(string id)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if ((await ReadAsync()).FirstOrDefault(activity => (string?)activity["replyToId"] == id) is { } answer)
            {
                return answer;
            }

            await Task.Delay(25, Cancellation);
        }

        throw new TimeoutException($"{id} was not answered.");
    }

    /// <summary>Asks and waits for the answer.</summary>
    public async Task<string> AskAsync(string text) => (string)(await AnswerToAsync(await SayAsync(text)))["text"]!;

    /// <summary>Opens the stream of the conversation, behind a watermark.</summary>
    public async Task<ClientWebSocket> ListenAsync(int? watermark = null, string? origin = null)
    {
        if (watermark is { } seen)
        {
            var (status, body) = await SendAsync(HttpMethod.Get, $"conversations/{Conversation}?watermark={seen}");
            Assert.Equal(HttpStatusCode.OK, status);
            StreamUrl = (string?)body!["streamUrl"];
        }

        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await socket.ConnectAsync(new Uri(StreamUrl!), Cancellation);
        return socket;
    }

    /// <summary>The next frame that says something; null when the server has closed the stream.</summary>
    public static async Task<JsonNode?> NextAsync(ClientWebSocket socket)
    {
        var (buffer, text) = (new byte[16_384], new MemoryStream());
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(15));
        while (true)
        {
            var frame = await socket.ReceiveAsync(buffer, patience.Token);
            if (frame.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, frame.Count);
            if (frame.EndOfMessage && text.Length > 0)
            {
                return JsonNode.Parse(Encoding.UTF8.GetString(text.ToArray()));
            }
        }
    }

    public static async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(HttpClient http, HttpMethod method, string path, string? token, string? json)
    {
        using var request = new HttpRequestMessage(method, path) { Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        return (response.StatusCode, text.Length > 0 ? JsonNode.Parse(text) : null);
    }
}
