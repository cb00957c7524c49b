using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>What should be looked at among the documents: licences that end, reviews that are due, and subjects that one of the City's two languages has not.</summary>
internal static class DocumentWarnings
{
    private const int DaysBefore = 60;

    /// <summary>Looks: licences first, then reviews, then languages.</summary>
    /// <param name="documents">The documents that the reader may know of.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<DocumentWarning> Of(IReadOnlyCollection<SourceDocument> documents, DateOnly today)
    {
        foreach (var document in documents.Where(document => document.LicenceUntil is { } until && until < today.AddDays(DaysBefore)).OrderBy(document => document.LicenceUntil))
        {
            yield return new DocumentWarning(document, document.LicenceUntil < today ? DocumentsTexts.LicenceEnded : DocumentsTexts.LicenceEnds, document.LicenceUntil);
        }

        foreach (var document in documents.Where(document => document.ReviewBy < today).OrderBy(document => document.ReviewBy))
        {
            yield return new DocumentWarning(document, DocumentsTexts.Overdue, document.ReviewBy);
        }

        foreach (var same in documents.GroupBy(document => document.Item ?? document.TranslationOf ?? document.Id, StringComparer.Ordinal))
        {
            var spoken = same.Select(document => document.Language).ToHashSet();
            if (spoken.Contains(Language.French) != spoken.Contains(Language.Dutch))
            {
                yield return new DocumentWarning(same.First(), spoken.Contains(Language.French) ? DocumentsTexts.NoDutch : DocumentsTexts.NoFrench, null);
            }
        }
    }
}

/// <summary>One thing to look at.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">What it is, with the day in the place of {0}.</param>
/// <param name="Day">The day; null when there is none.</param>
internal sealed record DocumentWarning(SourceDocument Document, Trilingual Text, DateOnly? Day)
{
    /// <summary>The warning in a language.</summary>
    public string In(Language language) => Day is { } day ? Text.In(language, Trilingual.Day(day, language)) : Text.In(language);
}
