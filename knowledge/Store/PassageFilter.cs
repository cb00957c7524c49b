using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>Which passages a question may see; applied inside the search, so that nothing else is ever ranked.</summary>
/// <param name="Audience">The widest class of documents that the asker may read.</param>
/// <param name="Today">The day of the question: documents whose licence ended before it are left out.</param>
public sealed record PassageFilter(Audience Audience, DateOnly Today)
{
    /// <summary>Whether a document may be seen.</summary>
    public bool Allows(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Audience <= Audience && (document.LicenceUntil is not { } until || until >= Today);
    }
}
