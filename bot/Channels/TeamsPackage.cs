using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Bot.Channels;

/// <summary>The app package that a Teams administrator uploads: a manifest, two icons, and the texts in the other languages. Made twice, it is the same to the byte.</summary>
/// <param name="Domain">The public host of the Assistant, such as <c>assistant.example.brussels</c>.</param>
/// <param name="AppId">The application id of the Azure Bot.</param>
/// <param name="Version">The version of the package, as 1.0.0; Teams takes a new package only with a higher one.</param>
/// <param name="Developer">Who offers the app, 32 characters at most.</param>
internal sealed record TeamsPackage(string Domain, Guid AppId, Version Version, string Developer)
{
    /// <summary>The version of the manifest schema.</summary>
    public const string Schema = "1.23";

    private const string SchemaFolder = $"https://developer.microsoft.com/json-schemas/teams/v{Schema}";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The earliest that a zip can say; any other time would make two packages of one.
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether a host can stand in a manifest: a name of the public internet without scheme, port or path.</summary>
    public static bool IsDomain(string domain) =>
        Uri.CheckHostName(domain) == UriHostNameType.Dns && domain.Contains('.', StringComparison.Ordinal) && !domain.Any(char.IsAsciiLetterUpper) && domain.Length <= 253;

    /// <summary>Writes the package.</summary>
    public void Write(Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        Add(zip, "manifest.json", Json(Manifest()));
        Add(zip, "color.png", TeamsIcon.Color());
        Add(zip, "outline.png", TeamsIcon.Outline());
        foreach (var texts in TeamsAppTexts.All.Skip(1))
        {
            Add(zip, $"{texts.Language}.json", Json(Localized(texts)));
        }
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Timeless;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Json(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString(Readable));

    private static JsonObject Localized(TeamsAppTexts texts) => new()
    {
        ["$schema"] = $"{SchemaFolder}/MicrosoftTeams.Localization.schema.json",
        ["name.short"] = texts.Name,
        ["name.full"] = texts.FullName,
        ["description.short"] = texts.Short,
        ["description.full"] = texts.Full,
    };

    private JsonObject Manifest()
    {
        var texts = TeamsAppTexts.All[0];
        return new JsonObject
        {
            ["$schema"] = $"{SchemaFolder}/MicrosoftTeams.schema.json",
            ["manifestVersion"] = Schema,
            ["version"] = Version.ToString(3),
            ["id"] = AppId.ToString("D"),
            ["localizationInfo"] = new JsonObject
            {
                ["defaultLanguageTag"] = texts.Language,
                ["additionalLanguages"] = new JsonArray([.. TeamsAppTexts.All.Skip(1).Select(other => new JsonObject { ["languageTag"] = other.Language, ["file"] = $"{other.Language}.json" })]),
            },
            ["developer"] = new JsonObject
            {
                ["name"] = Developer,
                ["websiteUrl"] = $"https://{Domain}/fr",
                ["privacyUrl"] = $"https://{Domain}/fr/about",
                ["termsOfUseUrl"] = $"https://{Domain}/fr/about",
            },
            ["name"] = new JsonObject { ["short"] = texts.Name, ["full"] = texts.FullName },
            ["description"] = new JsonObject { ["short"] = texts.Short, ["full"] = texts.Full },
            ["icons"] = new JsonObject { ["color"] = "color.png", ["outline"] = "outline.png" },
            ["accentColor"] = TeamsIcon.Accent,
            ["bots"] = new JsonArray(Bot()),
            ["permissions"] = new JsonArray("identity", "messageTeamMembers"),
            ["validDomains"] = new JsonArray(Domain),
            ["defaultInstallScope"] = "personal",
        };
    }

    private JsonObject Bot() => new()
    {
        ["botId"] = AppId.ToString("D"),
        ["scopes"] = new JsonArray("personal", "team", "groupChat"),
        ["supportsFiles"] = false,
        ["isNotificationOnly"] = false,
    };
}
