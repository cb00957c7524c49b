using System.Text.RegularExpressions;
using Assistant.Bot.Data;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Deployment;

/// <summary>What docker-compose.yml promises holds against the settings, the addresses and the Dockerfiles of this repository; no container engine is needed.</summary>
public sealed partial class ComposeTests
{
    private static readonly ComposeFile Compose = ComposeFile.Read();

    public static TheoryData<string> Services => [.. Compose.Services.Keys];

    public static TheoryData<string> Bots => [.. Compose.Services.Keys.Where(name => name.StartsWith("bot", StringComparison.Ordinal))];

    public static TheoryData<string> OwnPrograms => [.. Compose.Services.Keys.Where(name => name.StartsWith("bot", StringComparison.Ordinal) || name.StartsWith("indexer", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Services))]
    public void Every_container_is_pinned_unprivileged_and_bounded(string name)
    {
        var service = Compose.Services[name];
        var limits = ComposeFile.Named(ComposeFile.Named(ComposeFile.Named(service["deploy"])["resources"])["limits"]);

        Assert.Matches("^[a-z/-]+:v?[0-9][0-9a-z.-]*$", (string)service["image"]!);
        Assert.Matches("^[1-9][0-9]*:[1-9][0-9]*$", (string)service["user"]!);
        Assert.Equal("true", service["read_only"]);
        Assert.Equal(["ALL"], ComposeFile.Texts(service["cap_drop"]));
        Assert.Contains("no-new-privileges:true", ComposeFile.Texts(service["security_opt"]));
        Assert.True(limits.ContainsKey("cpus") && limits.ContainsKey("memory") && limits.ContainsKey("pids"), $"{name} has no limits");
        Assert.NotEmpty(ComposeFile.Profiles(service));
        Assert.True(service.ContainsKey("healthcheck") || name.StartsWith("indexer", StringComparison.Ordinal), $"{name} has no health check");
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Volumes_and_secrets_are_declared_ports_are_local_and_no_secret_stands_in_a_variable(string name)
    {
        var service = Compose.Services[name];
        var volumes = ComposeFile.Texts(service.GetValueOrDefault("volumes")).Select(volume => volume.Split(':')[0]).Where(volume => !volume.StartsWith('.'));

        Assert.All(volumes, volume => Assert.Contains(volume, Compose.Section("volumes").Keys));
        Assert.All(ComposeFile.Secrets(service).Values, secret => Assert.Contains(secret, Compose.Section("secrets").Keys));
        Assert.All(ComposeFile.Texts(service.GetValueOrDefault("ports")), port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));
        Assert.All(ComposeFile.Environment(service).Keys, variable => Assert.DoesNotMatch("(?i)(password|secret|key)$", variable));
    }

    [Theory]
    [InlineData("single")]
    [InlineData("cluster")]
    public void A_profile_starts_only_what_it_has(string profile)
    {
        var started = Compose.Services.Where(service => ComposeFile.Profiles(service.Value).Contains(profile)).ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);

        Assert.All(started.Values.SelectMany(service => ComposeFile.Named(service.GetValueOrDefault("depends_on")).Keys), needed => Assert.Contains(needed, started.Keys));
        var ports = started.Values.SelectMany(service => ComposeFile.Texts(service.GetValueOrDefault("ports"))).Select(port => port.Split(':')[1]).ToList();
        Assert.Equal(ports.Count, ports.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(profile == "single" ? (1, 1, 1) : (2, 3, 1), (Count("bot"), Count("qdrant"), Count("postgres")));

        int Count(string kind) => started.Keys.Count(name => name == kind || name.StartsWith(kind + "-", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OwnPrograms))]
    public void Every_variable_and_secret_is_a_setting_and_valid(string name)
    {
        var service = Compose.Services[name];
        var settings = ComposeFile.Environment(service).Where(one => one.Key.Contains("__", StringComparison.Ordinal)).ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        foreach (var secret in ComposeFile.Secrets(service).Keys)
        {
            settings.Add(secret, secret == "Data__Key" ? Convert.ToBase64String(new byte[32]) : "x");
        }

        var sample = new ConfigurationBuilder().AddJsonFile(Path.Combine(TestData.Repository, "appsettings.sample.json")).Build().AsEnumerable().Select(one => one.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(settings.Keys, key => Assert.Contains(key.Replace("__", ":", StringComparison.Ordinal), sample));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key.Replace("__", ":", StringComparison.Ordinal), one.Value))).Build();
        Valid(configuration, StoreOptions.Section, new StoreOptions(), new StoreOptions.Validator());
        Valid(configuration, QdrantOptions.Section, new QdrantOptions(), new QdrantOptions.Validator());
        Valid(configuration, DataOptions.Section, new DataOptions(), new DataOptions.Validator());
    }

    [Theory]
    [MemberData(nameof(OwnPrograms))]
    public void Its_Dockerfile_is_there_and_builds_what_it_starts(string name)
    {
        var build = ComposeFile.Named(Compose.Services[name]["build"]);
        var file = Path.Combine(TestData.Repository, (string)build["dockerfile"]!);
        var text = File.ReadAllText(file);
        var published = PublishedProject().Match(text).Groups["project"].Value;
        var program = Program().Match(text).Groups["name"].Value;

        Assert.Equal(".", build["context"]);
        Assert.True(File.Exists(Path.Combine(TestData.Repository, published, $"{program}.csproj")), $"{published}/{program}.csproj");
        Assert.Contains("\nUSER ", text, StringComparison.Ordinal);
        Assert.All(Settings().Matches(text).Select(match => match.Value), setting => Assert.Contains(setting.Split('=')[0].Split("__")[1], (string[])["Folder"]));
        Assert.True(File.Exists(Path.Combine(TestData.Repository, ".dockerignore")));
    }

    [Theory]
    [MemberData(nameof(Bots))]
    public async Task The_bots_health_check_asks_an_address_that_it_serves_on_the_port_that_it_listens_on(string name)
    {
        var service = Compose.Services[name];
        var asked = new Uri(ComposeFile.Texts(ComposeFile.Named(service["healthcheck"])["test"])[^1]);
        using var store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit."));
        using var bot = new ListeningBot(store);

        var answer = await bot.Client.GetAsync(asked.PathAndQuery, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith($":{asked.Port}", ComposeFile.Environment(service)["ASPNETCORE_URLS"], StringComparison.Ordinal);
        Assert.EndsWith($":{asked.Port}", ComposeFile.Texts(service["ports"])[0], StringComparison.Ordinal);
        Assert.Contains(asked.Host, ComposeFile.Environment(service)["AllowedHosts"]!.Split(';'));
        Assert.Equal(0, await Assistant.Bot.HealthCommand.RunAsync([new Uri(bot.Client.BaseAddress!, asked.PathAndQuery).ToString()]));
        Assert.Equal(1, await Assistant.Bot.HealthCommand.RunAsync(["http://127.0.0.1:1/readyz"]));
    }

    [Fact]
    public void In_the_cluster_every_passage_is_on_two_of_three_nodes()
    {
        Assert.Equal("2", ComposeFile.Environment(Compose.Services["indexer-cluster"])["Qdrant__ReplicationFactor"]);
        var nodes = Compose.Services.Where(service => service.Key.StartsWith("qdrant-", StringComparison.Ordinal)).ToList();
        Assert.All(nodes, node =>
        {
            Assert.Equal("true", ComposeFile.Environment(node.Value)["QDRANT__CLUSTER__ENABLED"]);
            Assert.Contains($"http://{node.Key}:6335", ComposeFile.Texts(node.Value["command"]));
            Assert.Contains("qdrant", ComposeFile.Texts(ComposeFile.Named(ComposeFile.Named(node.Value["networks"])["inside"])["aliases"]));
        });
    }

    [Fact]
    public void The_manual_says_how_each_secret_is_made()
    {
        var manual = File.ReadAllText(Path.Combine(TestData.Repository, "docs", "operating.md"));

        Assert.All(Compose.Section("secrets").Values.Select(secret => (string)ComposeFile.Named(secret)["file"]!), file => Assert.Contains(file, manual, StringComparison.Ordinal));
    }

    private static void Valid<TOptions>(IConfiguration configuration, string section, TOptions options, IValidateOptions<TOptions> validator)
        where TOptions : class
    {
        configuration.GetSection(section).Bind(options);
        var result = validator.Validate(null, options);
        Assert.True(result.Succeeded, result.FailureMessage);
    }

    [GeneratedRegex("dotnet publish (?<project>\\w+) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublishedProject();

    [GeneratedRegex("ENTRYPOINT \\[\"dotnet\", \"/app/(?<name>[\\w.]+)\\.dll\"\\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Program();

    [GeneratedRegex("(Store|Data)__\\w+=\\S+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Settings();
}
