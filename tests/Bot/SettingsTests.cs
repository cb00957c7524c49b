using Assistant.Bot;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Uploads;
using Assistant.Bot.Channels;
using Assistant.Bot.Data;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Model;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Bot;

/// <summary>Settings: what ships is valid, what is wrong is named before the first question.</summary>
public sealed class SettingsTests
{
    private static readonly string Sample = Path.Combine(TestData.Repository, "appsettings.sample.json");

    [Fact]
    public void The_sample_is_valid_and_holds_the_defaults()
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Sample).Build();
        var store = configuration.GetRequiredSection(StoreOptions.Section).Get<StoreOptions>()!;
        var connector = configuration.GetRequiredSection(ConnectorOptions.Section).Get<ConnectorOptions>()!;
        var access = configuration.GetRequiredSection(AccessOptions.Section).Get<AccessOptions>()!;
        var contacts = configuration.GetRequiredSection(HumanContacts.Section).Get<HumanContacts>()!;

        Assert.True(new StoreOptions.Validator().Validate(null, store).Succeeded);
        Assert.True(new HumanContacts.Validator().Validate(null, contacts).Succeeded);
        Assert.Equal((new StoreOptions().Folder, new StoreOptions().Starter, new StoreOptions().RefreshSeconds), (store.Folder, store.Starter, store.RefreshSeconds));
        Assert.Equal((new StoreOptions().Provider, new StoreOptions().FallbackMaxPassages), (store.Provider, store.FallbackMaxPassages));
        Assert.True(new ConnectorOptions.Validator().Validate(null, connector).Succeeded);
        Assert.True(new AccessOptions.Validator().Validate(null, access).Succeeded);
        Assert.Equivalent(new ConnectorOptions(), connector, strict: true);
        Assert.Equivalent(new AccessOptions(), access, strict: true);
        Assert.Equivalent(new TelemetryOptions(), configuration.GetRequiredSection(TelemetryOptions.Section).Get<TelemetryOptions>(), strict: true);
        Assert.Equivalent(new UploadOptions(), configuration.GetRequiredSection(UploadOptions.Section).Get<UploadOptions>(), strict: true);
        Assert.Empty(new HumanHelp(Options.Create(contacts), TimeProvider.System).In(Language.French).Ways);
    }

    [Fact]
    public void The_sample_names_every_option()
    {
        var text = File.ReadAllText(Sample);
        var names = new[]
            {
                typeof(StoreOptions), typeof(QdrantOptions), typeof(HumanContacts), typeof(ContactWay), typeof(DataOptions), typeof(TurnOptions), typeof(ChannelOptions), typeof(DirectLineOptions),
                typeof(DirectLineSecret), typeof(ConnectorOptions), typeof(AccessOptions), typeof(ModelOptions), typeof(UploadOptions), typeof(TelemetryOptions),
            }.SelectMany(type => type.GetProperties()).Select(property => property.Name);

        Assert.All(names, name => Assert.Contains($"\"{name}\"", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void The_lowest_and_the_highest_value_are_valid(int seconds) =>
        Assert.True(new StoreOptions.Validator().Validate(null, new StoreOptions { RefreshSeconds = seconds }).Succeeded);

    [Fact]
    public void The_lowest_and_the_highest_values_of_Qdrant_are_valid()
    {
        Assert.True(new QdrantOptions.Validator().Validate(null, new QdrantOptions { TimeoutMilliseconds = 100, LeaseSeconds = 3, ReplicationFactor = 1 }).Succeeded);
        Assert.True(new QdrantOptions.Validator().Validate(
            null, new QdrantOptions { Url = "https://qdrant.example", TimeoutMilliseconds = 10_000, LeaseSeconds = 300, ReplicationFactor = 9 }).Succeeded);
        Assert.True(new StoreOptions.Validator().Validate(null, new StoreOptions { FallbackMaxPassages = 0 }).Succeeded);
        Assert.True(new StoreOptions.Validator().Validate(null, new StoreOptions { FallbackMaxPassages = 1_000_000 }).Succeeded);
    }

    [Fact]
    public void The_sample_holds_the_defaults_of_the_database_the_turns_and_the_channels()
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Sample).Build();

        AssertDefault(configuration, QdrantOptions.Section, new QdrantOptions(), new QdrantOptions.Validator());
        AssertDefault(configuration, DataOptions.Section, new DataOptions(), new DataOptions.Validator());
        AssertDefault(configuration, ModelOptions.Section, new ModelOptions(), new ModelOptions.Validator());
        AssertDefault(configuration, TurnOptions.Section, new TurnOptions(), new TurnOptions.Validator());
        AssertDefault(configuration, ChannelOptions.Section, new ChannelOptions(), new ChannelOptions.Validator());
        AssertDefault(configuration, DeskOptions.Section, new DeskOptions(), new DeskOptions.Validator());
        AssertDefault(configuration, DirectLineOptions.Section, new DirectLineOptions(), new DirectLineOptions.Validator());
    }

    [Fact]
    public void The_lowest_and_the_highest_values_of_the_channels_are_valid()
    {
        Assert.True(new TurnOptions.Validator().Validate(null, new TurnOptions { MemoryMinutes = 1, LongestSeconds = 1 }).Succeeded);
        Assert.True(new TurnOptions.Validator().Validate(null, new TurnOptions { MemoryMinutes = 1440, LongestSeconds = 300 }).Succeeded);
        Assert.True(new ChannelOptions.Validator().Validate(null, new ChannelOptions { TurnsAtOnce = 1, MostWaiting = 1, RetryAfterSeconds = 1, KnownHours = 1 }).Succeeded);
        Assert.True(new ChannelOptions.Validator().Validate(null, new ChannelOptions { TurnsAtOnce = 256, MostWaiting = 100_000, RetryAfterSeconds = 300, KnownHours = 168 }).Succeeded);
        Assert.True(new DirectLineOptions.Validator().Validate(
            null, new DirectLineOptions { TokenMinutes = 20, HistoryMinutes = 5, ActivitiesPerMinute = 1, ConversationsPerMinute = 1, StreamsPerConversation = 1 }).Succeeded);
        Assert.True(new DirectLineOptions.Validator().Validate(
            null, new DirectLineOptions { TokenMinutes = 1440, HistoryMinutes = 1440, ActivitiesPerMinute = 10_000, ConversationsPerMinute = 10_000, StreamsPerConversation = 16 }).Succeeded);
        Assert.True(new DataOptions.Validator().Validate(null, new DataOptions { Key = Convert.ToBase64String(new byte[32]) }).Succeeded);
        Assert.True(new DataOptions.Validator().Validate(null, new DataOptions { Provider = DataProvider.PostgreSql, ConnectionString = "Host=db" }).Succeeded);
    }

    [Theory]
    [InlineData("Data:Key", "c2hvcnQ=", "Key")]
    [InlineData("Data:LeaseSeconds", "4", "LeaseSeconds")]
    [InlineData("Data:LeaseSeconds", "301", "LeaseSeconds")]
    [InlineData("Data:Provider", "PostgreSql", "ConnectionString")]
    [InlineData("Turns:MemoryMinutes", "0", "MemoryMinutes")]
    [InlineData("Turns:LongestSeconds", "301", "LongestSeconds")]
    [InlineData("Channels:TurnsAtOnce", "257", "TurnsAtOnce")]
    [InlineData("Channels:MostWaiting", "0", "MostWaiting")]
    [InlineData("Channels:RetryAfterSeconds", "0", "RetryAfterSeconds")]
    [InlineData("Channels:KnownHours", "169", "KnownHours")]
    [InlineData("DirectLine:TokenMinutes", "19", "TokenMinutes")]
    [InlineData("DirectLine:HistoryMinutes", "4", "HistoryMinutes")]
    [InlineData("DirectLine:ActivitiesPerMinute", "0", "ActivitiesPerMinute")]
    [InlineData("DirectLine:ConversationsPerMinute", "0", "ConversationsPerMinute")]
    [InlineData("DirectLine:StreamsPerConversation", "17", "StreamsPerConversation")]
    [InlineData("DirectLine:Secrets:0:Secret", "too short", "Secret")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://www.example.brussels/path", "AllowedOrigins")]
    [InlineData("Model:Provider", "openai", "Endpoint")]
    [InlineData("Model:SecondsPerAnswer", "0", "SecondsPerAnswer")]
    [InlineData("Model:SecondsPerAnswer", "61", "SecondsPerAnswer")]
    [InlineData("Model:TokensPerReply", "99", "TokensPerReply")]
    [InlineData("Model:TokensPerDay", "-1", "TokensPerDay")]
    [InlineData("Model:TokensPerConversation", "-1", "TokensPerConversation")]
    [InlineData("Store:RefreshSeconds", "0", "RefreshSeconds")]
    [InlineData("Store:FallbackMaxPassages", "1000001", "FallbackMaxPassages")]
    [InlineData("Qdrant:Url", "qdrant:6333", "Url")]
    [InlineData("Qdrant:Collection", "My_Collection", "Collection")]
    [InlineData("Qdrant:CertificateAuthority", "/nowhere/ca.pem", "CertificateAuthority")]
    [InlineData("Qdrant:TimeoutMilliseconds", "99", "TimeoutMilliseconds")]
    [InlineData("Qdrant:LeaseSeconds", "2", "LeaseSeconds")]
    [InlineData("Qdrant:ReplicationFactor", "10", "ReplicationFactor")]
    [InlineData("Store:RefreshSeconds", "6", "RefreshSeconds")]
    [InlineData("Connector:AppId", "my-bot", "AppId")]
    [InlineData("Connector:TenantId", "city.example", "TenantId")]
    [InlineData("Connector:ServiceHosts", "", "ServiceHosts")]
    [InlineData("Connector:Metadata", "login.botframework.com", "Metadata")]
    [InlineData("Connector:MessagingEndpoint", "assistant.example", "MessagingEndpoint")]
    [InlineData("Access:StaffTenants", "city.example", "StaffTenants")]
    [InlineData("HumanContacts:Telephone:Fr", "02 000 00 00", "Source")]
    public void An_invalid_setting_stops_the_start_and_is_named(string key, string value, string named)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection([new(key, value)]);
        builder.AddBot();

        // What the host does first when it starts; a host that is started in a test may be gone before its failure can be read.
        var failure = Assert.ThrowsAny<OptionsValidationException>(() =>
        {
            using var app = builder.Build();
            app.Services.GetRequiredService<IStartupValidator>().Validate();
        });

        Assert.Contains(named, failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("aaaaaaaa-2222-3333-4444-555555555555")]
    [InlineData("aaaaaaaa-2222-3333-4444-555555555555; BBBBBBBB-2222-3333-4444-555555555555;")]
    public void A_list_of_tenants_may_have_none_one_or_more(string tenants) =>
        Assert.True(new AccessOptions.Validator().Validate(null, new AccessOptions { StaffTenants = tenants }).Succeeded);

    [Fact]
    public async Task A_settings_file_in_the_working_folder_is_read()
    {
        using var store = AStore.Empty();
        await File.WriteAllTextAsync(Path.Combine(store.Folder, "appsettings.json"), """
            { "HumanContacts": { "Post": { "Fr": "Rue X 1", "Nl": "X-straat 1", "En": "1 X street", "Source": "https://example.brussels/", "VerifiedOn": "2026-01-01", "ReviewBy": "2099-01-01" } } }
            """, TestContext.Current.CancellationToken);
        using var bot = new RunningBot(store);

        var page = await bot.OpenAsync("/nl");

        Assert.Contains("X-straat 1", page.Help, StringComparison.Ordinal);
        Assert.Contains("nagekeken op 1 januari 2026", page.Help, StringComparison.Ordinal);
    }

    private static void AssertDefault<TOptions>(IConfiguration configuration, string section, TOptions expected, IValidateOptions<TOptions> validator)
        where TOptions : class
    {
        var sample = configuration.GetRequiredSection(section).Get<TOptions>()!;

        Assert.True(validator.Validate(null, sample).Succeeded);
        Assert.Equivalent(expected, sample, strict: true);
    }
}
