using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>How many turns are admitted and run, and how long it is known that they were.</summary>
internal sealed partial class ChannelOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Channels";

    /// <summary>Turns that run at the same time, 1 to 256; those of one conversation always follow each other. Default: 8.</summary>
    [Range(1, 256)]
    public int TurnsAtOnce { get; set; } = 8;

    /// <summary>Activities that may wait for an answer, 1 to 100000; one more is told to come back. Default: 1000.</summary>
    [Range(1, 100_000)]
    public int MostWaiting { get; set; } = 1000;

    /// <summary>Seconds after which a channel that was told to come back may do so, 1 to 300. Default: 5.</summary>
    [Range(1, 300)]
    public int RetryAfterSeconds { get; set; } = 5;

    /// <summary>Hours in which an activity is known again when it is delivered once more, 1 to 168. Default: 24.</summary>
    [Range(1, 168)]
    public int KnownHours { get; set; } = 24;

    /// <summary>Checks the ranges.</summary>
    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<ChannelOptions>;
}
