using System.CodeDom.Compiler;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Mvc.Razor;
using Xunit;

namespace Assistant.Tests.Architecture;

/// <summary>What holds in every room: short files, types that say what they are, one solution, words of the glossary.</summary>
public sealed class HouseRulesTests
{
    private const int MaxLinesPerFile = 300;

    private static readonly string[] TopLevel = ["bot", "knowledge", "indexer", "tests", "appsettings.sample.json", "Assistant.sln", "docker-compose.yml"];

    private static readonly string[] ForbiddenRooms = ["Models", "Services", "Helpers", "Utils", "Constants", "Common", "Managers"];

    public static TheoryData<string> Folders => ["bot", "knowledge", "indexer", "tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_source_file_is_longer_than_the_house_allows(string folder)
    {
        var tooLong = Sources(folder)
            .Select(file => (file, lines: File.ReadLines(file).Count()))
            .Where(f => f.lines > MaxLinesPerFile)
            .Select(f => $"{Path.GetRelativePath(TestData.Repository, f.file)}: {f.lines} lines");

        Assert.Empty(tooLong);
    }

    [Theory]
    [InlineData(typeof(Assistant.Knowledge.Passages.Passage))]
    [InlineData(typeof(Assistant.Indexer.Runs.IndexingRun))]
    [InlineData(typeof(Assistant.Bot.Turns.AssistantBot))]
    public void Every_type_says_what_it_is(Type marker)
    {
        ArgumentNullException.ThrowIfNull(marker);
        var xml = XDocument.Load(Path.ChangeExtension(marker.Assembly.Location, ".xml"));
        var documented = xml.Descendants("member")
            .Where(m => m.Element("summary") is { } summary && !string.IsNullOrWhiteSpace(summary.Value))
            .Select(m => (string?)m.Attribute("name"))
            .ToHashSet(StringComparer.Ordinal);

        var silent = marker.Assembly.GetTypes()
            .Where(t => !t.IsNested && t.Namespace?.StartsWith("Assistant", StringComparison.Ordinal) == true)
            .Where(t => !IsGenerated(t))
            .Where(t => !documented.Contains("T:" + t.FullName))
            .Select(t => t.FullName);

        Assert.NotEmpty(documented);
        Assert.Empty(silent);
    }

    [Fact]
    public void The_top_level_has_the_names_of_the_design_card() =>
        Assert.All(TopLevel, name => Assert.True(Path.Exists(Path.Combine(TestData.Repository, name)), $"'{name}' is missing"));

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_room_is_a_drawer_for_everything(string folder) =>
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(TestData.Repository, folder), "*", SearchOption.AllDirectories)
            .Where(room => !room.Contains("node_modules", StringComparison.Ordinal))
            .Select(Path.GetFileName).Intersect(ForbiddenRooms, StringComparer.OrdinalIgnoreCase));

    // Pages (.cshtml), migrations and what source generators write have no place for a summary; a page's model carries its own.
    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false)
        || typeof(RazorPageBase).IsAssignableFrom(type) || type.Namespace?.Contains(".Migrations.", StringComparison.Ordinal) == true;

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(TestData.Repository, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal)); // Written by dotnet ef.
}
