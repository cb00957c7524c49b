using System.ComponentModel.DataAnnotations;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>The self-hosted Direct Line: who may open it from where, how long, how often.</summary>
internal sealed partial class DirectLineOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DirectLine";

    /// <summary>Origins of other sites whose pages may open a chat, such as <c>https://www.example.brussels</c>; the bot's own pages always may. Default: none.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; set; } = [];

    /// <summary>Secrets of servers that open chats for people whom they know. Default: none.</summary>
    [ValidateEnumeratedItems]
    public IReadOnlyList<DirectLineSecret> Secrets { get; set; } = [];

    /// <summary>Minutes that a token lasts, 20 to 1440; clients refresh it every 15 minutes. Default: 30.</summary>
    [Range(20, 1440)]
    public int TokenMinutes { get; set; } = 30;

    /// <summary>Minutes after its last activity that a conversation is erased, 5 to 1440. Default: 60.</summary>
    [Range(5, 1440)]
    public int HistoryMinutes { get; set; } = 60;

    /// <summary>Activities that one conversation may send in a minute, 1 to 10000. Default: 60.</summary>
    [Range(1, 10_000)]
    public int ActivitiesPerMinute { get; set; } = 60;

    /// <summary>Conversations that one network address may open in a minute, 1 to 10000; many helpers share the address of their library. Default: 120.</summary>
    [Range(1, 10_000)]
    public int ConversationsPerMinute { get; set; } = 120;

    /// <summary>Streams that one conversation may hold open, 1 to 16: a page that was reloaded leaves its old one for a while. Default: 4.</summary>
    [Range(1, 16)]
    public int StreamsPerConversation { get; set; } = 4;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // As browsers write it, so that it can be compared as it stands.
        foreach (var origin in AllowedOrigins.Where(origin => !Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.GetLeftPart(UriPartial.Authority) != origin))
        {
            yield return new ValidationResult($"'{origin}' is no origin such as https://www.example.brussels, without a path or a slash behind it.", [nameof(AllowedOrigins)]);
        }
    }

    /// <summary>Checks the values.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<DirectLineOptions>;
}

/// <summary>What a server shows to open a chat, and what the person behind it may read.</summary>
internal sealed class DirectLineSecret : IValidatableObject
{
    /// <summary>At least 32 characters, as <c>openssl rand -base64 32</c> prints them.</summary>
    [Required]
    [MinLength(32)]
    public string Secret { get; set; } = "";

    /// <summary>The widest class of documents that whoever chats through this server may read. Default: <see cref="Audience.Public"/>.</summary>
    public Audience Audience { get; set; } = Audience.Public;

    /// <summary>The structure that whoever chats through this server belongs to, in small letters, digits and hyphens; figures are then also made for it. Default: empty, not known.</summary>
    [RegularExpression(SignalOptions.StructureName)]
    public string Structure { get; set; } = "";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Enum.IsDefined(Audience))
        {
            yield return new ValidationResult("The audience is Public, Helpers or Staff.", [nameof(Audience)]);
        }
    }
}
