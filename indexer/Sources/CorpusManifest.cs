using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Sources;

/// <summary>Reads <c>corpus.json</c>: the documents of a folder with where they come from, who may read them and until when.</summary>
internal sealed partial class CorpusManifest
{
    /// <summary>The file name under which a folder's manifest is found.</summary>
    public const string FileName = "corpus.json";

    private readonly ManifestProblems _problems;
    private readonly string _folder;
    private readonly Audience _audience;
    private readonly HashSet<string> _hosts = new(StringComparer.Ordinal);

    private CorpusManifest(string folder, Audience audience, ManifestProblems problems) =>
        (_folder, _audience, _problems) = (folder, audience, problems);

    /// <summary>The keys of the manifest itself.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["$schema", "hosts", "documents"];

    /// <summary>The keys of one document.</summary>
    public static IReadOnlyList<string> DocumentKeys { get; } =
    [
        "id", "title", "path", "url", "language", "audience", "licence", "licenceUntil", "date", "reviewBy", "jurisdiction",
        "translationOf", "keywords", "asked", "gaps", "item", "right", "step", "places", "sources", "official",
    ];

    /// <summary>The keys of one place of a document.</summary>
    public static IReadOnlyList<string> PlaceKeys { get; } = ["place", "right", "step", "item"];

    /// <summary>Reads a manifest.</summary>
    /// <param name="file">The manifest, which exists.</param>
    /// <param name="audience">Who may read the documents that name no audience.</param>
    /// <returns>Its documents; or every problem that it has, and no documents.</returns>
    public static SourceListing Read(string file, Audience audience)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? throw new ArgumentException("A manifest lies in a folder.", nameof(file));
        var problems = new ManifestProblems(Path.GetFileName(file));
        var entries = ManifestNode.Parse(File.ReadAllBytes(file), problems) is { } root
            ? new CorpusManifest(folder, audience, problems).ReadRoot(root, out var hosts)
            : ReadNothing(out hosts);
        var found = problems.Found;
        return new SourceListing(folder) { Entries = found.Count == 0 ? entries : [], Hosts = hosts, Problems = [.. found.Select(p => p.ToString())] };
    }

    private static IReadOnlyList<SourceEntry> ReadNothing(out IReadOnlyList<string> hosts)
    {
        hosts = [];
        return [];
    }

    private IReadOnlyList<SourceEntry> ReadRoot(ManifestNode node, out IReadOnlyList<string> hosts)
    {
        var root = new ManifestObject(node, Keys, _problems);
        root.Text("$schema");
        foreach (var item in root.Items("hosts"))
        {
            var host = WebAddress.NormalHost(item.Text);
            if (host is null || !_hosts.Add(host))
            {
                _problems.Add(item, host is null ? "must be a host name such as www.example.be: no address, port or pattern" : "is named twice; keep one");
            }
        }

        if (root.Find("documents") is null)
        {
            root.Wrong("documents", "has no list \"documents\"");
        }

        var read = root.Items("documents").Select(document => (Node: document, Entry: ReadDocument(document))).ToList();
        CheckIds([.. read]);
        hosts = [.. _hosts];
        return [.. read.Select(document => document.Entry)];
    }

    private SourceEntry ReadDocument(ManifestNode node)
    {
        var document = new ManifestObject(node, DocumentKeys, _problems);
        return new SourceEntry
        {
            Id = document.RequiredText("id"),
            Title = document.RequiredText("title"),
            Path = ReadPath(document),
            Url = ReadUrl(document),
            Language = document.Parsed<Language>("language", text => text.Length == 2 ? LanguageCodes.Parse(text) : null, "fr, nl, en"),
            Audience = document.Parsed<Audience>("audience", AudienceNames.Parse, "public, helpers, staff") ?? _audience,
            Licence = document.Text("licence"),
            LicenceUntil = document.Day("licenceUntil"),
            Date = document.Day("date"),
            ReviewBy = document.Day("reviewBy"),
            Jurisdiction = ReadJurisdiction(document),
            TranslationOf = document.Text("translationOf"),
            Keywords = document.Texts("keywords"),
            Asked = ReadQuestions(document, "asked", AskedFile.Read),
            Gaps = ReadQuestions(document, "gaps", GapsFile.Read),
            Item = document.Text("item"),
            Right = document.Text("right"),
            Step = document.Text("step"),
            Places = [.. document.Items("places").Select(ReadPlace)],
            Sources = document.Texts("sources"),
            Official = document.Flag("official"),
        };
    }

    private PlaceLabel ReadPlace(ManifestNode node)
    {
        var place = new ManifestObject(node, PlaceKeys, _problems);
        return new PlaceLabel(place.RequiredText("place"), place.Text("right"), place.Text("step"), place.Text("item"));
    }

    private string? ReadPath(ManifestObject document)
    {
        if (document.Find("path") is null && document.Find("url") is null)
        {
            document.Wrong("path", "has neither \"path\" nor \"url\"; one says where the document is");
        }

        if (document.Text("path") is not { } path)
        {
            return null;
        }

        if (!CheckInside(document, "path", path))
        {
            return path;
        }

        if (!SourceFormats.IsKnown(path))
        {
            document.Wrong("path", $"has a format that cannot be read; allowed: {SourceFormats.Listed}");
        }

        return path;
    }

    private bool CheckInside(ManifestObject document, string key, string path)
    {
        var isPlain = !path.Contains('\\', StringComparison.Ordinal) && !path.Contains(':', StringComparison.Ordinal)
            && !Path.IsPathRooted(path) && path.Split('/').All(part => part is not ("" or "." or ".."));
        var isInside = isPlain && RealPath.IsInside(_folder, Path.Combine(_folder, path));
        if (!isInside)
        {
            document.Wrong(key, "leaves the manifest's folder; allowed: a file in it, such as fr/itsme.md, with / between folders, and no link to elsewhere");
        }

        return isInside;
    }

    private IReadOnlyList<T> ReadQuestions<T>(ManifestObject document, string key, Func<string, QuestionLines<T>> read)
    {
        if (document.Text(key) is not { } path || !CheckInside(document, key, path))
        {
            return [];
        }

        var lines = read(Path.Combine(_folder, path));
        if (lines.Problem is { } problem)
        {
            document.Wrong(key, problem);
        }

        return lines.Read;
    }

    private Uri? ReadUrl(ManifestObject document)
    {
        if (document.Text("url") is not { } url)
        {
            return null;
        }

        var isFetched = document.Find("path") is null;
        var address = isFetched ? WebAddress.Fetchable(url, _hosts, out var refusal) : WebAddress.Linkable(url, out refusal);
        if (address is null)
        {
            document.Wrong("url", refusal + (refusal.EndsWith("does not name", StringComparison.Ordinal) ? "; add it there, or give a \"path\"" : ""));
        }

        return address;
    }

    private static string? ReadJurisdiction(ManifestObject document)
    {
        var text = document.Text("jurisdiction");
        if (text is not null && !JurisdictionPattern().IsMatch(text))
        {
            document.Wrong("jurisdiction", "must be an ISO 3166 code such as BE, BE-BRU or FR");
        }

        return text;
    }

    private void CheckIds(IReadOnlyList<(ManifestNode Node, SourceEntry Entry)> documents)
    {
        var first = new Dictionary<string, ManifestNode>(StringComparer.Ordinal);
        foreach (var (node, entry) in documents.Where(document => document.Entry.Id.Length > 0))
        {
            if (!first.TryAdd(entry.Id, node))
            {
                AddAt(node, "id", $"\"{entry.Id}\" is already the id of {first[entry.Id].Path}; each document needs its own");
            }
        }

        foreach (var (node, entry) in documents)
        {
            if (entry.TranslationOf is { } original && (original == entry.Id || !first.ContainsKey(original)))
            {
                var says = original == entry.Id ? "names the document itself" : $"names \"{original}\", which is the id of no document here";
                AddAt(node, "translationOf", says);
            }
        }
    }

    private void AddAt(ManifestNode node, string key, string says) =>
        _problems.Add(node.Members.First(member => member.Key == key).Value, says);

    [GeneratedRegex("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex JurisdictionPattern();
}
