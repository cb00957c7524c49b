using Assistant.Tests.Support;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace Assistant.Tests.Deployment;

/// <summary>docker-compose.yml as a container engine reads it: anchors and merges resolved.</summary>
internal sealed class ComposeFile
{
    private readonly Dictionary<object, object?> _root;

    private ComposeFile(Dictionary<object, object?> root) => _root = root;

    public IReadOnlyDictionary<string, Dictionary<object, object?>> Services => Section("services").ToDictionary(one => one.Key, one => Map(one.Value), StringComparer.Ordinal);

    public static ComposeFile Read()
    {
        using var text = File.OpenText(Path.Combine(TestData.Repository, "docker-compose.yml"));
        var parser = new MergingParser(new Parser(text));
        parser.Consume<StreamStart>();
        return new ComposeFile(new DeserializerBuilder().Build().Deserialize<Dictionary<object, object?>>(parser));
    }

    public IReadOnlyDictionary<string, object?> Section(string name) => Named(_root[name]);

    public static Dictionary<object, object?> Map(object? node) => node as Dictionary<object, object?> ?? [];

    public static IReadOnlyDictionary<string, object?> Named(object? node) => Map(node).ToDictionary(one => (string)one.Key, one => one.Value, StringComparer.Ordinal);

    public static IReadOnlyList<string> Texts(object? node) => node is List<object?> list ? [.. list.OfType<string>()] : node is string text ? [text] : [];

    /// <summary>The variables of a service.</summary>
    public static Dictionary<string, string?> Environment(Dictionary<object, object?> service) =>
        Named(service.GetValueOrDefault("environment")).ToDictionary(one => one.Key, one => one.Value as string, StringComparer.Ordinal);

    /// <summary>The secrets of a service, by the file that it reads.</summary>
    public static Dictionary<string, string> Secrets(Dictionary<object, object?> service)
    {
        var secrets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var secret in service.GetValueOrDefault("secrets") as List<object?> ?? [])
        {
            var (target, source) = secret is string name ? (name, name) : ((string)Map(secret)["target"]!, (string)Map(secret)["source"]!);
            secrets.Add(target, source);
        }

        return secrets;
    }

    /// <summary>The profiles of a service.</summary>
    public static IReadOnlyList<string> Profiles(Dictionary<object, object?> service) => Texts(service.GetValueOrDefault("profiles"));
}
