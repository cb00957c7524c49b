using System.Globalization;
using Assistant.Bot.Analytics.Curation;
using Assistant.Knowledge.Languages;
using Microsoft.Extensions.Primitives;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>What a coordinator has typed on the page of an answer.</summary>
internal static class AnswerForm
{
    /// <summary>The button that adds a passage: its name in the form.</summary>
    public const string Add = "add";

    /// <summary>The button that was pressed: its name in the form.</summary>
    public const string Do = "do";

    /// <summary>What is searched for: its name in the form.</summary>
    public const string Find = "find";

    /// <summary>The field of an answer's text in a language.</summary>
    public static string TextOf(Language language) => $"text-{language.Code()}";

    /// <summary>The field of the wordings of a language, one a line.</summary>
    public static string WordingsOf(Language language) => $"wordings-{language.Code()}";

    /// <summary>The field of a source's quote.</summary>
    public static string QuoteOf(int source) => string.Create(CultureInfo.InvariantCulture, $"quote-{source}");

    /// <summary>The box that takes a source off.</summary>
    public static string RemoveOf(int source) => string.Create(CultureInfo.InvariantCulture, $"remove-{source}");

    /// <summary>Reads the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="before">What was kept before: its sources are those that the form speaks of.</param>
    /// <param name="desk">Checks quotes.</param>
    /// <param name="cancellationToken">Stops the reading of passages.</param>
    public static async Task<CuratedContent> ReadAsync(IFormCollection form, CuratedContent before, CuratedDesk desk, CancellationToken cancellationToken)
    {
        var wordings = LanguageCodes.All.SelectMany(language => Lines(form[WordingsOf(language)]).Select(line => new WrittenWording(line, language.Code()))).Take(CuratedDesk.MostWordings).ToList();
        var sources = new List<WrittenSource>();
        for (var i = 0; i < before.Sources.Count; i++)
        {
            if (!form.ContainsKey(RemoveOf(i)))
            {
                var typed = form[QuoteOf(i)].ToString();

                // A quote that does not stand in its passage is kept as it was typed: the page then says so, and nothing can be published.
                sources.Add(await desk.BindAsync(before.Sources[i].Passage, typed, cancellationToken) ?? before.Sources[i] with { Quote = Line(typed) });
            }
        }

        if (form[Add].ToString() is { Length: > 0 } passage && await desk.BindAsync(passage, quote: null, cancellationToken) is { } added && sources.TrueForAll(source => source.Passage != added.Passage))
        {
            sources.Add(added);
        }

        return before with
        {
            Texts = LanguageCodes.All.Select(language => (Code: language.Code(), Text: Line(form[TextOf(language)]))).Where(text => text.Text.Length > 0)
                .ToDictionary(text => text.Code, text => text.Text, StringComparer.Ordinal),
            Wordings = wordings,
            Sources = sources,
            Title = before.Title.Length > 0 ? before.Title : wordings.Select(wording => wording.Text).FirstOrDefault() ?? "",
        };
    }

    private static IEnumerable<string> Lines(StringValues field) =>
        field.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase);

    private static string Line(StringValues field) => field.ToString().ReplaceLineEndings("\n").Trim();
}
