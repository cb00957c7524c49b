using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Bot;
using Assistant.Bot.Channels;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>The app package, against the rules of the manifest schema and of the page on icons.</summary>
public sealed partial class TeamsPackageTests : IDisposable
{
    private static readonly TeamsPackage Package = new("assistant.example.brussels", Guid.Parse(AConnector.AppId), new Version(1, 2, 3), "Assistant");

    private static readonly Dictionary<string, byte[]> Files = Unzip(Written());

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-teams-");

    private static JsonElement Manifest => JsonElement.Parse(Files["manifest.json"]);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void It_holds_a_manifest_two_icons_and_two_more_languages_at_its_top_and_nothing_else() =>
        Assert.Equal(["color.png", "en.json", "manifest.json", "nl.json", "outline.png"], Files.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Made_twice_it_is_the_same() => Assert.Equal(Written(), Written());

    [Fact]
    public void The_manifest_names_its_schema_and_has_all_that_the_schema_requires()
    {
        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{Text("manifestVersion")}/MicrosoftTeams.schema.json", Text("$schema"));
        Assert.All(
            ["manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor"],
            required => Assert.True(Manifest.TryGetProperty(required, out _), required));
        Assert.Matches(SemanticVersion(), Text("version"));
        Assert.True(Guid.TryParseExact(Text("id"), "D", out _));
        Assert.Matches(HtmlColor(), Text("accentColor"));
        Assert.Equal("personal", Text("defaultInstallScope"));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("nl.json")]
    [InlineData("en.json")]
    public void Names_and_descriptions_keep_to_their_lengths_in_each_language(string file)
    {
        var json = JsonElement.Parse(Files[file]);
        string Of(string group, string length) => (file == "manifest.json" ? json.GetProperty(group).GetProperty(length) : json.GetProperty($"{group}.{length}")).GetString()!;

        Assert.InRange(Of("name", "short").Length, 1, 30);
        Assert.InRange(Of("name", "full").Length, 1, 100);
        Assert.InRange(Of("description", "short").Length, 1, 80);
        Assert.InRange(Of("description", "full").Length, 1, 4000);
        Assert.NotEqual(Of("name", "short"), Of("name", "full"));
        Assert.DoesNotContain(Of("description", "short"), Of("description", "full"), StringComparison.Ordinal);
        Assert.DoesNotContain('!', Of("description", "full"));
    }

    [Fact]
    public void French_Dutch_and_English_are_there_and_each_file_exists()
    {
        var info = Manifest.GetProperty("localizationInfo");
        var others = info.GetProperty("additionalLanguages").EnumerateArray().ToList();

        Assert.Equal(["fr", "nl", "en"], others.Select(other => other.GetProperty("languageTag").GetString()).Prepend(info.GetProperty("defaultLanguageTag").GetString()));
        Assert.All(others, other => Assert.Contains(other.GetProperty("file").GetString()!, Files.Keys));
        Assert.All(others, other => Assert.EndsWith("MicrosoftTeams.Localization.schema.json", JsonElement.Parse(Files[other.GetProperty("file").GetString()!]).GetProperty("$schema").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_bot_has_the_three_scopes_and_asks_for_nothing_more()
    {
        var bot = Assert.Single(Manifest.GetProperty("bots").EnumerateArray());

        Assert.Equal(AConnector.AppId, bot.GetProperty("botId").GetString());
        Assert.Equal(["personal", "team", "groupChat"], bot.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
        Assert.False(bot.GetProperty("supportsFiles").GetBoolean() || bot.GetProperty("isNotificationOnly").GetBoolean());
        Assert.Equal(["identity", "messageTeamMembers"], Manifest.GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()));
        Assert.Equal(["assistant.example.brussels"], Manifest.GetProperty("validDomains").EnumerateArray().Select(domain => domain.GetString()));
        Assert.False(Manifest.TryGetProperty("webApplicationInfo", out _));
    }

    [Fact]
    public async Task Its_addresses_are_pages_that_exist()
    {
        using var store = AStore.Empty();
        using var bot = new RunningBot(store);
        var developer = Manifest.GetProperty("developer");

        Assert.InRange(developer.GetProperty("name").GetString()!.Length, 1, 32);
        foreach (var name in new[] { "websiteUrl", "privacyUrl", "termsOfUseUrl" })
        {
            var address = new Uri(developer.GetProperty(name).GetString()!);
            Assert.Equal(("https", "assistant.example.brussels"), (address.Scheme, address.Host));
            Assert.Equal(System.Net.HttpStatusCode.OK, (await bot.OpenAsync(address.PathAndQuery)).Status);
        }
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void An_icon_is_a_png_of_its_size(string file, int side)
    {
        var icon = Files[file];

        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], icon[..8]);
        Assert.Equal((side, side), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
        Assert.InRange(icon.Length, 100, 10_000);
    }

    [Fact]
    public void The_icon_in_colour_is_opaque_to_its_corners_and_its_mark_keeps_to_the_middle()
    {
        var pixels = Pixels("color.png", 192);

        Assert.All(pixels, pixel => Assert.Equal(255, pixel.Opacity));
        var mark = pixels.Select((pixel, at) => (pixel, at)).Where(p => p.pixel.Red == 255).Select(p => (X: p.at % 192, Y: p.at / 192)).ToList();
        Assert.InRange(mark.Count, 1_000, 10_000);
        Assert.All(mark, point => Assert.True(point.X is >= 36 and < 156 && point.Y is >= 36 and < 156));
    }

    [Fact]
    public void The_outline_icon_is_white_and_otherwise_transparent()
    {
        var pixels = Pixels("outline.png", 32);

        Assert.All(pixels, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.InRange(pixels.Count(pixel => pixel.Opacity == 255), 100, 700);
        Assert.InRange(pixels.Count(pixel => pixel.Opacity == 0), 300, 900);
    }

    [Fact]
    public async Task The_command_writes_the_package()
    {
        var path = Path.Combine(_folder.FullName, "app.zip");

        Assert.Equal(0, await TeamsPackageCommand.RunAsync(["--domain", "assistant.example.brussels", "--app-id", AConnector.AppId, "--package-version", "1.2.3", "--out", path], TextWriter.Null, TextWriter.Null));
        Assert.Equal(Written(), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("https://assistant.example", AConnector.AppId, "1.0.0", 1)]
    [InlineData("assistant.example/x", AConnector.AppId, "1.0.0", 1)]
    [InlineData("localhost", AConnector.AppId, "1.0.0", 1)]
    [InlineData("192.0.2.1", AConnector.AppId, "1.0.0", 1)]
    [InlineData("assistant.example", "my-bot", "1.0.0", 1)]
    [InlineData("assistant.example", AConnector.AppId, "1.0", 1)]
    [InlineData("assistant.example", AConnector.AppId, "1.0.0", 2)]
    public async Task What_cannot_be_used_is_refused_before_anything_is_written(string domain, string appId, string version, int code)
    {
        using var errors = new StringWriter();
        var path = code == 2 ? Path.Combine(_folder.FullName, "absent", "app.zip") : Path.Combine(_folder.FullName, "app.zip");

        Assert.Equal(code, await TeamsPackageCommand.RunAsync(["--domain", domain, "--app-id", appId, "--package-version", version, "--out", path], TextWriter.Null, errors));
        Assert.Empty(_folder.EnumerateFileSystemInfos());
        Assert.Contains(code == 2 ? "cannot be written" : "'", errors.ToString(), StringComparison.Ordinal);
    }

    private static string Text(string name) => Manifest.GetProperty(name).GetString()!;

    private static byte[] Written()
    {
        using var zip = new MemoryStream();
        Package.Write(zip);
        return zip.ToArray();
    }

    private static Dictionary<string, byte[]> Unzip(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        }, StringComparer.Ordinal);
    }

    private static List<(int Red, int Green, int Blue, int Opacity)> Pixels(string file, int side)
    {
        var icon = Files[file];
        var length = BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(33));
        using var zlib = new ZLibStream(new MemoryStream(icon, 41, length), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        var bytes = rows.ToArray();
        return [.. from y in Enumerable.Range(0, side) from x in Enumerable.Range(0, side) let at = (y * ((side * 4) + 1)) + 1 + (x * 4) select ((int)bytes[at], (int)bytes[at + 1], (int)bytes[at + 2], (int)bytes[at + 3])];
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+$", RegexOptions.None, 1000)]
    private static partial Regex SemanticVersion();

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.None, 1000)]
    private static partial Regex HtmlColor();
}
