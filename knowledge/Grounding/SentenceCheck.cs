using System.Buffers;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Grounding;

/// <summary>
/// Finds out whether a sentence says no more than its sources: no other number, date, name or address, no denial more or less, no must made of a may, and words that the
/// sources say, in their own language or in the lexicon's translation. Rules alone decide; no model is asked about a model.
/// </summary>
/// <param name="lexicon">Says which words mean the same, in one language and across.</param>
public sealed partial class SentenceCheck(Lexicon lexicon)
{
    private readonly OrdinaryWords _ordinary = new(lexicon);
    private readonly SaidIdeas _ideas = new(lexicon);

    // The share of a sentence's ideas that its sources must say. Measured on the sentences of tests/Knowledge/Grounding: true ones say more, invented ones less.
    private const double OwnLanguage = 0.5;
    private const double OtherLanguage = 0.3;

    // One idea in common says little: a person, a code.
    private const int FewestIdeas = 2;

    private const int Longest = 600;

    private static readonly SearchValues<char> Markup = SearchValues.Create("<>`[]{}|\n\r");

    /// <summary>Checks a sentence.</summary>
    /// <param name="sentence">The sentence, plain text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="sources">Whole sentences that are known to stand in the documents; at least one.</param>
    /// <param name="allowed">Lines whose addresses, numbers and names may be said too, such as the maintained contacts; mostly empty.</param>
    /// <param name="analyzers">Read each language as the index did.</param>
    /// <returns>That it holds, or the first thing that is wrong.</returns>
    public SentenceFinding Check(string sentence, Language language, IReadOnlyList<GroundingSource> sources, IReadOnlyList<string> allowed, IReadOnlyDictionary<Language, TextAnalyzer> analyzers)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(allowed);
        ArgumentNullException.ThrowIfNull(analyzers);
        if (string.IsNullOrWhiteSpace(sentence) || sources.Count == 0)
        {
            return SentenceFinding.NoSource;
        }

        if (sentence.Length > Longest || sentence.AsSpan().ContainsAny(Markup))
        {
            return SentenceFinding.NoPlainSentence;
        }

        return Facts(sentence, language, sources, allowed) is var facts && facts != SentenceFinding.Holds ? facts
            : sources.Sum(source => Polarity.Denials(source.Text, source.Language)) != Polarity.Denials(sentence, language) ? SentenceFinding.OtherPolarity
            : Opposites.IsTurned(Opposites.Count(sentence, language), Opposites.Sum(sources.Select(source => Opposites.Count(source.Text, source.Language)))) ? SentenceFinding.OtherObligation
            : Words(sentence, language, sources, allowed, analyzers);
    }

    private static SentenceFinding Facts(string sentence, Language language, IReadOnlyList<GroundingSource> sources, IReadOnlyList<string> allowed)
    {
        // "4." before a step counts no digits of a code: only a sentence with the same mark may have it.
        var mark = ListMark().Match(sentence).Value;
        var isTheirs = mark.Length > 0 && sources.SelectMany(source => ListMark().Matches(source.Text)).Any(match => match.Value == mark);
        var said = SaidFacts.In(isTheirs ? sentence[mark.Length..] : sentence, language);
        var known = SaidFacts.Join([.. sources.Select(source => SaidFacts.In(ListMark().Replace(source.Text, ""), source.Language)), .. allowed.Select(line => SaidFacts.In(line, language))]);
        return said.HasForeignAddress(known) ? SentenceFinding.ForeignAddress
            : said.HasForeignDate(known) ? SentenceFinding.ForeignDate
            : said.HasForeignNumber(known) ? SentenceFinding.ForeignNumber
            : SentenceFinding.Holds;
    }

    private SentenceFinding Words(string sentence, Language language, IReadOnlyList<GroundingSource> sources, IReadOnlyList<string> allowed, IReadOnlyDictionary<Language, TextAnalyzer> analyzers)
    {
        var theirs = sources.SelectMany(source => _ideas.In(source.Text, analyzers[source.Language])).SelectMany(word => word.Ideas).ToHashSet(StringComparer.Ordinal);
        var words = _ideas.In(sentence, analyzers[language]);
        var told = words.Where(word => word.Ideas.Overlaps(theirs)).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        if (ForeignNames.In(sentence, word => _ordinary.Has(word, language), told, sources, allowed))
        {
            return SentenceFinding.ForeignName;
        }

        var content = words.Where(word => !word.IsFunctional).ToList();
        var needed = sources.Any(source => source.Language == language) ? OwnLanguage : OtherLanguage;
        var said = content.Count(word => told.Contains(word.Folded));
        return said >= Math.Max(Math.Min(FewestIdeas, content.Count), needed * content.Count) && said > 0 ? SentenceFinding.Holds : SentenceFinding.NotSupported;
    }

    [GeneratedRegex(@"^\s*\d{1,2}[.)]\s+", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex ListMark();
}

/// <summary>A text that carries a sentence.</summary>
/// <param name="Text">Whole sentences of a document.</param>
/// <param name="Language">Their language.</param>
public sealed record GroundingSource(string Text, Language Language);

/// <summary>What a look at a sentence found.</summary>
public enum SentenceFinding
{
    /// <summary>It says no more than its sources.</summary>
    Holds,

    /// <summary>It has no source, or says nothing.</summary>
    NoSource,

    /// <summary>It is too long, or has markup in it.</summary>
    NoPlainSentence,

    /// <summary>A web or e-mail address or telephone number of its own.</summary>
    ForeignAddress,

    /// <summary>A date of its own.</summary>
    ForeignDate,

    /// <summary>A number of its own, or one that counts something else.</summary>
    ForeignNumber,

    /// <summary>A name of its own.</summary>
    ForeignName,

    /// <summary>A denial more or less.</summary>
    OtherPolarity,

    /// <summary>A must that was a may, or the like.</summary>
    OtherObligation,

    /// <summary>Too little of it stands in its sources.</summary>
    NotSupported,
}
