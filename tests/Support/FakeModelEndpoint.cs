using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Support;

/// <summary>An endpoint that speaks as OpenAI's does, on this machine only: streams what the test says, keeps what it is sent, and fails as it is told.</summary>
internal sealed class FakeModelEndpoint : IAsyncDisposable
{
    private readonly ConcurrentQueue<RequestSeen> _seen = new();
    private readonly WebApplication _app;

    private FakeModelEndpoint(WebApplication app) => _app = app;

    /// <summary>What the model says to a request.</summary>
    public Func<JsonElement, string> Says { get; set; } = _ => FakeModel.Reply();

    /// <summary>The vector of a text.</summary>
    public Func<string, float[]> Embeds { get; set; } = _ => [0.6f, 0.8f, 0f];

    /// <summary>How the endpoint fails; null to answer.</summary>
    public Func<HttpContext, Task>? Fails { get; set; }

    /// <summary>Everything that came in.</summary>
    public IReadOnlyList<RequestSeen> Seen => [.. _seen];

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.Single());

    public static async Task<FakeModelEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var endpoint = new FakeModelEndpoint(app);
        app.Run(endpoint.AnswerAsync);
        await app.StartAsync(Xunit.TestContext.Current.CancellationToken);
        return endpoint;
    }

    /// <summary>Settings that lead to it, as to Ollama or vLLM.</summary>
    public (string, string)[] Settings(params (string, string)[] more) =>
    [
        ("Model:Provider", "openai"), ("Model:Endpoint", $"{Address}v1"), ("Model:Deployment", "qwen3:8b"), ("Model:EmbeddingDeployment", "bge-m3"),

        // A test that is about something else is not about time, however busy the machine.
        .. more.Any(setting => setting.Item1 == "Model:SecondsPerAnswer") ? Array.Empty<(string, string)>() : [("Model:SecondsPerAnswer", "60")],
        .. more,
    ];

    public async ValueTask DisposeAsync()
    {
        // A reply that never ends is cut with its connection.
        using var now = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        _seen.Enqueue(new RequestSeen(context.Request.Method, context.Request.Path + context.Request.QueryString, context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), body));
        if (Fails is { } fails)
        {
            await fails(context);
        }
        else if (context.Request.Path.Value!.EndsWith("/embeddings", StringComparison.Ordinal))
        {
            await EmbedAsync(context, JsonElement.Parse(body));
        }
        else
        {
            await StreamAsync(context, Says(JsonElement.Parse(body)));
        }
    }

    /// <summary>Streams a reply as OpenAI does: a piece an event, then what it cost, then the end.</summary>
    public static async Task StreamAsync(HttpContext context, string reply, TimeSpan? between = null, int? pieces = null)
    {
        context.Response.ContentType = "text/event-stream";
        foreach (var piece in reply.Chunk(11).Take(pieces ?? int.MaxValue))
        {
            await context.Response.WriteAsync($"data: {Piece(new string(piece))}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(between ?? TimeSpan.Zero, context.RequestAborted);
        }

        if (pieces is null)
        {
            await context.Response.WriteAsync("data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[],\"usage\":{\"prompt_tokens\":900,\"completion_tokens\":100,\"total_tokens\":1000}}\n\ndata: [DONE]\n\n", context.RequestAborted);
        }
    }

    private static string Piece(string text) => new JsonObject
    {
        ["id"] = "c1",
        ["object"] = "chat.completion.chunk",
        ["created"] = 1,
        ["model"] = "m",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = new JsonObject { ["role"] = "assistant", ["content"] = text } }),
    }.ToJsonString();

    // OpenAI's client asks for base64: four bytes a number, the small end first.
    private Task EmbedAsync(HttpContext context, JsonElement body)
    {
        var data = body.GetProperty("input").EnumerateArray().Select((text, i) => new JsonObject
        {
            ["object"] = "embedding",
            ["index"] = i,
            ["embedding"] = Convert.ToBase64String([.. Embeds(text.GetString()!).SelectMany(BitConverter.GetBytes)]),
        });
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(new JsonObject { ["object"] = "list", ["model"] = "m", ["data"] = new JsonArray([.. data]), ["usage"] = new JsonObject { ["prompt_tokens"] = 3, ["total_tokens"] = 3 } }.ToJsonString(), context.RequestAborted);
    }
}

/// <summary>A request as it came over the wire.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path, with the query.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">Its body.</param>
internal sealed record RequestSeen(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>What the model was sent, in the words of <see cref="PromptSeen"/>: the passages by number, or none.</summary>
    public IReadOnlyDictionary<int, string> Passages =>
        JsonElement.Parse(Json.GetProperty("messages").EnumerateArray().Last().GetProperty("content").GetString()!) is var data && data.TryGetProperty("passages", out var passages)
            ? passages.EnumerateArray().ToDictionary(passage => passage.GetProperty("number").GetInt32(), passage => passage.GetProperty("text").GetString()!)
            : new Dictionary<int, string>();

    /// <summary>A header; empty when it is absent.</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name, "").ToString(CultureInfo.InvariantCulture);
}
