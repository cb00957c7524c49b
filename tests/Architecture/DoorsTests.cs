using System.Text.RegularExpressions;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Assistant.Tests.Support;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Assistant.Tests.Architecture;

/// <summary>The floor plan: which room may open which door. docs/WALKS.md draws the same plan.</summary>
public sealed class DoorsTests
{
    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader()
        .LoadAssemblies(
            typeof(Assistant.Bot.Turns.AssistantBot).Assembly,
            typeof(Assistant.Indexer.Runs.IndexingRun).Assembly,
            typeof(Assistant.Knowledge.Passages.Passage).Assembly)
        .Build();

    private static readonly Dictionary<string, string[]> Doors = new(StringComparer.Ordinal)
    {
        ["Knowledge.Languages"] = [],
        ["Knowledge.Passages"] = ["Knowledge.Languages"],
        ["Knowledge.Embeddings"] = ["Knowledge.Languages"],
        ["Knowledge.Model"] = [],
        ["Knowledge.Store"] = ["Knowledge.Passages", "Knowledge.Languages", "Knowledge.Embeddings"],
        ["Knowledge.Retrieval"] = ["Knowledge.Store", "Knowledge.Embeddings", "Knowledge.Passages", "Knowledge.Languages"],
        ["Knowledge.Grounding"] = ["Knowledge.Languages"],
        ["Knowledge.Curated"] = ["Knowledge.Retrieval", "Knowledge.Store", "Knowledge.Embeddings", "Knowledge.Passages", "Knowledge.Languages"],
        ["Knowledge.Answers"] = ["Knowledge.Model", "Knowledge.Grounding", "Knowledge.Retrieval", "Knowledge.Curated", "Knowledge.Store", "Knowledge.Passages", "Knowledge.Languages"],
        ["Indexer.Extraction"] = [],
        ["Indexer.Sources"] = ["Knowledge.Passages", "Knowledge.Languages"],
        ["Indexer.Splitting"] = ["Indexer.Extraction", "Knowledge.Passages", "Knowledge.Languages"],
        ["Indexer.Runs"] =
        [
            "Indexer.Sources", "Indexer.Extraction", "Indexer.Splitting",
            "Knowledge.Passages", "Knowledge.Languages", "Knowledge.Embeddings", "Knowledge.Store", "Knowledge.Retrieval", "Knowledge.Answers",
        ],
        ["Bot.Activities"] = [],
        ["Bot.Access"] = ["Knowledge.Passages"],
        ["Bot.Data"] = [],
        ["Bot.Privacy"] = [],
        ["Bot.Replies"] = ["Bot.Activities", "Knowledge.Answers", "Knowledge.Passages", "Knowledge.Languages"],
        ["Bot.Signals"] = ["Bot.Data", "Knowledge.Answers", "Knowledge.Passages", "Knowledge.Languages"],
        ["Bot.Analytics"] =
        [
            "Bot.Data", "Bot.Signals", "Bot.Access", "Bot.Activities", "Bot.Replies", "Bot.Turns",
            "Knowledge.Store", "Knowledge.Retrieval", "Knowledge.Answers", "Knowledge.Curated", "Knowledge.Languages", "Knowledge.Passages",
        ],
        ["Bot.Demo"] = ["Bot.Data", "Bot.Signals", "Bot.Analytics", "Bot.Privacy", "Knowledge.Answers", "Knowledge.Languages", "Knowledge.Passages"],
        ["Bot.Turns"] = ["Bot.Data", "Bot.Activities", "Bot.Privacy", "Bot.Replies", "Bot.Signals", "Knowledge.Answers", "Knowledge.Retrieval", "Knowledge.Passages", "Knowledge.Languages"],
        ["Bot.Channels"] = ["Bot.Data", "Bot.Activities", "Bot.Privacy", "Bot.Access", "Bot.Turns", "Bot.Signals", "Knowledge.Passages"],
        ["Bot.Pages"] =
        [
            "Bot.Activities", "Bot.Turns", "Bot.Replies", "Knowledge.Retrieval", "Knowledge.Answers", "Knowledge.Passages", "Knowledge.Languages",
        ],
    };

    public static TheoryData<string> Rooms => [.. Doors.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_opens_only_the_doors_on_its_list(string room) =>
        Types().That().ResideInNamespaceMatching(Namespace([room])).Should()
            .NotDependOnAny(Types().That().ResideInNamespaceMatching("^Assistant\\.").And().DoNotResideInNamespaceMatching(Namespace([.. Doors[room], room])))
            .Because("docs/WALKS.md lists the doors").Check(House);

    [Theory]
    [InlineData("Assistant.Bot.(*)..")]
    [InlineData("Assistant.Knowledge.(*)..")]
    [InlineData("Assistant.Indexer.(*)..")]
    public void Rooms_form_no_circle(string floor) => SliceRuleDefinition.Slices().Matching(floor).Should().BeFreeOfCycles().Check(House);

    [Theory]
    [InlineData("^QRCoder", "Bot.Replies")]
    [InlineData("^Lucene\\.Net", "Knowledge.Languages")]
    [InlineData("^Microsoft\\.Data\\.Sqlite", "Knowledge.Store", "Bot.Data")]
    [InlineData("^(Microsoft\\.EntityFrameworkCore|Npgsql)", "Bot.Data")]
    [InlineData("^Microsoft\\.IdentityModel", "Bot.Channels")]
    [InlineData("^UglyToad", "Indexer.Extraction")]
    [InlineData("^AngleSharp", "Indexer.Extraction")]
    [InlineData("^Markdig", "Indexer.Extraction")]
    [InlineData("^Microsoft\\.Identity\\.Client", "Bot.Channels")]
    [InlineData("^Bogus", "Bot.Demo")]
    [InlineData("^Microsoft\\.AspNetCore\\.Authentication\\.OpenIdConnect", "Bot.Access")]
    [InlineData("^DocumentFormat", "Indexer.Extraction", "Bot.Analytics")]
    [InlineData("^Polly", "Bot.Channels", "Knowledge.Embeddings", "Knowledge.Model", "Knowledge.Store")]
    [InlineData("^Microsoft\\.SemanticKernel", "Knowledge.Model")]
    public void An_outside_package_is_used_in_its_rooms_only(string package, params string[] rooms) =>
        Types().That().ResideInNamespaceMatching("^Assistant\\.").And().DoNotResideInNamespaceMatching(Namespace(rooms)).Should()
            .NotDependOnAny(Types(true).That().ResideInNamespaceMatching(package)).Check(House);

    [Fact]
    public void Who_offers_a_model_is_known_at_the_root_of_knowledge_only() =>
        Types().That().ResideInNamespaceMatching("^Assistant\\.").And().DoNotResideInNamespaceMatching("^Assistant\\.Knowledge$").Should()
            .NotDependOnAny(Types(true).That().ResideInNamespaceMatching("^(OpenAI|Azure)(\\.|$)")).Check(House);

    [Fact]
    public void Who_exports_metrics_and_traces_is_known_at_the_root_of_the_bot_only() =>
        Types().That().ResideInNamespaceMatching("^Assistant\\.").And().DoNotResideInNamespaceMatching("^Assistant\\.Bot$").Should()
            .NotDependOnAny(Types(true).That().ResideInNamespaceMatching("^OpenTelemetry")).Check(House);

    // Both programs have a command line; the bot's stands at its root.
    [Fact]
    public void The_command_line_package_is_used_where_commands_are() =>
        Types().That().ResideInNamespaceMatching("^Assistant\\.").And().DoNotResideInNamespaceMatching("^Assistant\\.(Indexer\\.Commands|Bot$)").Should()
            .NotDependOnAny(Types(true).That().ResideInNamespaceMatching("^System\\.CommandLine")).Check(House);

    [Fact]
    public void Every_room_of_the_house_stands_in_the_table_and_in_the_drawing()
    {
        var rooms = House.Types.Select(type => RoomOf(type.Namespace.FullName)).OfType<string>().Distinct(StringComparer.Ordinal);
        var drawing = File.ReadAllText(Path.Combine(TestData.Repository, "docs", "WALKS.md"));

        Assert.All(rooms, room =>
        {
            Assert.True(Doors.ContainsKey(room) || room is "Indexer.Commands", $"{room} has no row in the doors table");
            Assert.Contains(room, drawing, StringComparison.Ordinal);
        });
    }

    private static string? RoomOf(string name) =>
        Regex.Match(name, "^Assistant\\.(?<room>(Bot|Indexer|Knowledge)\\.\\w+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } match ? match.Groups["room"].Value : null;

    private static string Namespace(string[] rooms) => $"^Assistant\\.({string.Join('|', rooms.Select(Regex.Escape))})(\\.|$)";
}
