namespace Assistant.Bot.Privacy;

/// <summary>A text without the personal data that could be seen in it.</summary>
/// <param name="Text">The text, with a placeholder where each span stood.</param>
/// <param name="Spans">What was taken out, in order and without overlap; empty when the text is untouched.</param>
internal sealed record RedactedText(string Text, IReadOnlyList<PersonalDataSpan> Spans)
{
    /// <summary>What stands for each span in <see cref="Readable"/>.</summary>
    public const string Gap = "[…]";

    /// <summary>The text as people read it, with a gap for each span: no word that could be searched for when it is sent again.</summary>
    public required string Readable { get; init; }

    /// <summary>The text as it is searched: without the asides that only carried personal data.</summary>
    public string Searchable => HadPersonalData ? Asides.LeaveOut(Readable) : Readable;

    /// <summary>Whether anything was taken out, now or before.</summary>
    public bool HadPersonalData => Readable != Text;
}

/// <summary>Where personal data stood in the original text.</summary>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="Type">Which kind it is.</param>
internal readonly record struct PersonalDataSpan(int Start, int End, PersonalDataType Type);
