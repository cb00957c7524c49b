using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace Assistant.Tests.Support;

/// <summary>A model in the process: says what the test tells it to, word by word, and keeps what it was told.</summary>
internal sealed class FakeModel(Func<PromptSeen, string> says) : IChatClient
{
    private readonly ConcurrentQueue<PromptSeen> _seen = new();

    /// <summary>Everything that it was sent.</summary>
    public IReadOnlyList<PromptSeen> Seen => [.. _seen];

    /// <summary>Says these sentences when it is asked to answer, and nothing else.</summary>
    public static FakeModel Saying(params (string Text, (int Passage, string Words)[] Quotes)[] sentences) => new(_ => Reply(sentences));

    /// <summary>Says what it makes of the passages when it is asked to answer, and nothing when it is asked to understand.</summary>
    public static FakeModel Reading(Func<PromptSeen, IEnumerable<(string Text, (int Passage, string Words)[] Quotes)>> answers) =>
        new(prompt => prompt.IsAnswering ? Reply([.. answers(prompt)]) : """{"questions":[],"wordings":[]}""");

    /// <summary>A whole reply.</summary>
    public static string Reply(params (string Text, (int Passage, string Words)[] Quotes)[] sentences) => new JsonObject
    {
        ["answers"] = sentences.Length > 0,
        ["sentences"] = new JsonArray([.. sentences.Select(sentence => new JsonObject
        {
            ["text"] = sentence.Text,
            ["quotes"] = new JsonArray([.. sentence.Quotes.Select(quote => new JsonObject { ["passage"] = quote.Passage, ["words"] = quote.Words })]),
        })]),
    }.ToJsonString();

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var seen = new PromptSeen([.. messages], options);
        _seen.Enqueue(seen);
        await Task.Yield();
        foreach (var part in says(seen).Chunk(17))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(ChatRole.Assistant, new string(part));
        }
    }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("fake", new Uri("http://127.0.0.1/"), "fake-model") : null;

    public void Dispose()
    {
    }
}

/// <summary>What a model was sent.</summary>
/// <param name="Messages">The messages.</param>
/// <param name="Options">What it was asked for.</param>
internal sealed record PromptSeen(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)
{
    /// <summary>All words of it.</summary>
    public string Text => string.Join('\n', Messages.Select(message => message.Text));

    /// <summary>The instructions.</summary>
    public string Instructions => Messages.First(message => message.Role == ChatRole.System).Text;

    /// <summary>What other people wrote.</summary>
    public JsonElement Data => JsonElement.Parse(Messages.Single(message => message.Role == ChatRole.User).Text);

    /// <summary>Whether it is asked to answer, and not to understand a question.</summary>
    public bool IsAnswering => Data.TryGetProperty("passages", out _);

    /// <summary>The question.</summary>
    public string Question => Data.GetProperty("question").GetString()!;

    /// <summary>The passages by number.</summary>
    public IReadOnlyDictionary<int, string> Passages => Data.GetProperty("passages").EnumerateArray().ToDictionary(passage => passage.GetProperty("number").GetInt32(), passage => passage.GetProperty("text").GetString()!);

    /// <summary>The number of the first passage that holds these words.</summary>
    public int PassageWith(string words) => Passages.First(passage => passage.Value.Contains(words, StringComparison.Ordinal)).Key;
}
