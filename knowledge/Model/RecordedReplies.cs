using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Assistant.Knowledge.Model;

/// <summary>Replies of a model that were written down, so that a measurement gives the same figures again, without the model.</summary>
/// <param name="file">One reply a line: <c>{"prompt": digest, "reply": text}</c>.</param>
/// <param name="model">The model whose replies are written down; null to say again what the file holds, and to fail where it holds nothing.</param>
public sealed class RecordedReplies(string file, IChatClient? model) : IChatClient
{
    private readonly ConcurrentDictionary<string, string> _known = Read(file);
    private readonly Lock _writing = new();

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var all = messages.ToList();
        var prompt = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', all.Select(message => $"{message.Role} {message.Text}")))));
        if (!_known.TryGetValue(prompt, out var reply))
        {
            reply = (await (model ?? throw new InvalidDataException($"{file} holds no reply to this prompt: record it again.")).GetStreamingResponseAsync(all, options, cancellationToken).ToChatResponseAsync(cancellationToken)).Text;
            _known[prompt] = reply;
            lock (_writing)
            {
                File.AppendAllText(file, JsonSerializer.Serialize(new Recorded(prompt, reply), RecordedJson.Default.Recorded) + "\n");
            }
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, reply);
    }

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        model?.GetService(serviceType, serviceKey) ?? (serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("recorded") : null);

    /// <inheritdoc/>
    public void Dispose() => model?.Dispose();

    private static ConcurrentDictionary<string, string> Read(string file) => new(
        (File.Exists(file) ? File.ReadLines(file) : []).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize(line, RecordedJson.Default.Recorded)).OfType<Recorded>()
            .DistinctBy(recorded => recorded.Prompt, StringComparer.Ordinal).Select(recorded => KeyValuePair.Create(recorded.Prompt, recorded.Reply)),
        StringComparer.Ordinal);
}

/// <summary>A reply that was written down.</summary>
/// <param name="Prompt">The digest of what was sent.</param>
/// <param name="Reply">What came.</param>
internal sealed record Recorded(string Prompt, string Reply);

/// <summary>How recorded replies stand as JSON.</summary>
[System.Text.Json.Serialization.JsonSourceGenerationOptions(PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
[System.Text.Json.Serialization.JsonSerializable(typeof(Recorded))]
internal sealed partial class RecordedJson : System.Text.Json.Serialization.JsonSerializerContext;
