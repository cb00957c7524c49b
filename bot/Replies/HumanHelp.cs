using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Replies;

/// <summary>Says in each language who can help when the Assistant cannot, and leaves out what is no longer certain.</summary>
internal sealed class HumanHelp(IOptions<HumanContacts> contacts, TimeProvider clock)
{
    /// <summary>The ways to reach a human in one language.</summary>
    public HelpLines In(Language language)
    {
        var texts = ReplyTexts.In(language);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var ways = new[] { (texts.Counter, contacts.Value.Counter), (texts.Telephone, contacts.Value.Telephone), (texts.Post, contacts.Value.Post) };
        var known = ways.Where(way => way.Item2.IsSet && way.Item2.ReviewBy >= today).Select(way => Line(way.Item1, way.Item2, language)).ToList();
        return new HelpLines(language, known.Count < ways.Length ? texts.AskAtMunicipality : null, known);
    }

    /// <summary>Where to reach a body that is competent instead.</summary>
    /// <returns>The contact; null when none is certain any more.</returns>
    public HelpLine? Of(CompetentBody body, Language language)
    {
        var contact = contacts.Value.Competent.Of(body);
        return contact.IsSet && contact.ReviewBy >= DateOnly.FromDateTime(clock.GetLocalNow().DateTime) ? Line("", contact, language) : null;
    }

    /// <summary>Every contact that is certain today, in every language: what a model may say without a quote.</summary>
    public IReadOnlyList<string> Lines() =>
    [
        .. LanguageCodes.All.SelectMany(language => In(language).Ways.Concat(Enum.GetValues<CompetentBody>().Select(body => Of(body, language)).OfType<HelpLine>()))
            .SelectMany(line => new[] { line.Text, line.Link }).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    private static HelpLine Line(string way, ContactWay contact, Language language)
    {
        var text = language switch
        {
            Language.French => contact.Fr,
            Language.Dutch => contact.Nl,
            _ => contact.En,
        };
        return new HelpLine(way, text ?? "", contact.Link, contact.VerifiedOn);
    }
}

/// <summary>Who can help, in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="General">What to do where no counter, number or address is certain; null when all three are.</param>
/// <param name="Ways">The ways that are certain, in the order counter, telephone, post; empty when none is.</param>
internal sealed record HelpLines(Language Language, string? General, IReadOnlyList<HelpLine> Ways);

/// <summary>One way to reach a human.</summary>
/// <param name="Way">Counter, telephone or post, in the reader's language; empty for a competent body.</param>
/// <param name="Text">The address or number.</param>
/// <param name="Link">What one tap opens; null for plain text.</param>
/// <param name="VerifiedOn">The day it was checked.</param>
internal sealed record HelpLine(string Way, string Text, string? Link, DateOnly? VerifiedOn);
