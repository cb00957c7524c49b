using System.Text.RegularExpressions;
using Assistant.Bot.Privacy;
using Assistant.Tests.Bot.Privacy;

namespace Assistant.Benchmarks;

/// <summary>Taking personal data out of texts, beside a plain row of expressions without backtracking for the same kinds, as others do it; neither keeps anything.</summary>
internal static class RedactingBenchmark
{
    private const double MostMilliseconds = 0.1;

    private static readonly Regex[] Expressions =
    [
        Expression(@"[\w.+-]+@[\w-]+(\.[\w-]+)+"),
        Expression(@"\b[a-z]{2}\d{2}([ .-]?[a-z0-9]{4}){3,7}([ .-]?[a-z0-9]{1,3})?\b"),
        Expression(@"\b\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ ./-]{0,3}\d{3}[ ./-]{0,3}\d{2}\b"),
        Expression(@"\b59\d[ .-]?\d{7}[ .-]?\d{2}\b"),
        Expression(@"(\+|00)\d{2}[ ./()-]*\d([ ./-]?\d){7,9}|\b0\d([ ./-]{0,3}\d){7,8}\b"),
        Expression(@"\b\d[-. ]?[a-z]{3}[-. ]?\d{3}\b"),
        Expression(@"(n[ée]e? le|geboren op|born on|date de naissance|geboortedatum|date of birth)[ :]*\d{1,4}([ ./-](\d{1,4}|\w+)){2}"),
        Expression(@"\b(rue|avenue|av\.|chauss[ée]e|boulevard|bd|place|quai|square)( [\w’'-]+){1,5},? \d{1,4}|\b\w+(straat|laan|steenweg|plein|kaai|dreef)( nr\.)? \d{1,4}"),
        Expression(@"\b(mme|madame|monsieur|m\.|mevrouw|mevr|meneer|dhr\.|mrs|mr|ms|m’appelle|naam is|name is|heet|nomme)( [\w’'-]+){1,3}"),
    ];

    /// <summary>Runs it.</summary>
    public static void Run(Report report)
    {
        var labelled = PersonalTexts.All(seed: 20261123);
        string[] texts = [.. labelled.Select(text => text.Text)];
        report.Line($"redacting {texts.Length:N0} questions of {texts.Average(text => text.Length):N0} characters, each with personal data");

        var ours = Timing.Of(texts.Length, texts.Length, i => PersonalDataRedactor.Redact(texts[i]));
        report.Row("ours", ours, $"{Gone(labelled, text => PersonalDataRedactor.Redact(text).Readable):P1} gone");
        var peer = Timing.Of(texts.Length, texts.Length, i => Plainly(texts[i]));
        report.Row("nine expressions, no backtracking", peer, $"{Gone(labelled, Plainly):P1} gone, {peer.Median / ours.Median:0.0} x ours");
        report.AtMost("redacting one question, median, ms", ours.Median / 1000, MostMilliseconds);
    }

    // How much of what is personal no longer stands in the text as it was written.
    private static double Gone(IReadOnlyList<LabelledText> texts, Func<string, string> redact) =>
        texts.Average(text => text.Labels.Average(label => redact(text.Text).Contains(text.Text[label.Start..label.End], StringComparison.Ordinal) ? 0.0 : 1.0));

    private static string Plainly(string text)
    {
        foreach (var expression in Expressions)
        {
            text = expression.Replace(text, RedactedText.Gap);
        }

        return text;
    }

    private static Regex Expression(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);
}
