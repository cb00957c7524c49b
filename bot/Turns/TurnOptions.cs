using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Turns;

/// <summary>How long a conversation is remembered, and how long a turn may take.</summary>
internal sealed partial class TurnOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Turns";

    /// <summary>Minutes after which a question is forgotten, 1 to 1440. Default: 30.</summary>
    [Range(1, 1440)]
    public int MemoryMinutes { get; set; } = 30;

    /// <summary>Seconds after which a turn is given up with an apology, 1 to 300. Default: 30.</summary>
    [Range(1, 300)]
    public int LongestSeconds { get; set; } = 30;

    /// <summary>Days that it is kept where a conversation is whose asker waits for a human, 1 to 365. Default: 30.</summary>
    [Range(1, 365)]
    public int ReferenceDays { get; set; } = 30;

    /// <summary>Whether a few examples are answered at the start, for nobody, so that the first question takes no longer than others; <c>/readyz</c> says ready after that, or 0.8 seconds after it began. Default: true.</summary>
    public bool AnswersFirst { get; set; } = true;

    /// <summary>Checks the ranges.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<TurnOptions>;
}
