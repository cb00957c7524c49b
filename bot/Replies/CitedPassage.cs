using System.Collections.Concurrent;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Replies;

/// <summary>A verbatim text with all that a reader needs to judge it: where it stands, how old it is, and where it holds.</summary>
internal sealed record CitedPassage
{
    // The addresses of documents; they are the same for each reader.
    private const int MostRemembered = 20_000;

    private static readonly ConcurrentDictionary<string, string?> Read = new(StringComparer.Ordinal);

    /// <summary>The verbatim text; lines are separated by a line feed.</summary>
    public required string Text { get; init; }

    /// <summary>Where the text begins in its passage, counted in UTF-16 units from 0; null when it is not a part of it.</summary>
    public int? Start { get; init; }

    /// <summary>The language of the text, its title and its place.</summary>
    public required Language Language { get; init; }

    /// <summary>The document's id, for the viewer.</summary>
    public required string Document { get; init; }

    /// <summary>The passage's id, for the viewer.</summary>
    public required string Passage { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>Where the passage stands in the document; empty when the document has no structure.</summary>
    public required string Place { get; init; }

    /// <summary>1-based page; null unless the source has pages.</summary>
    public int? Page { get; init; }

    /// <summary>The day of the text; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day by which a human should have looked at the text again, when it has gone by; null otherwise.</summary>
    public DateOnly? OverdueSince { get; init; }

    /// <summary>The country where the text holds, as an ISO 3166 code, when it is known and not Belgium; null otherwise.</summary>
    public string? ForeignCountry { get; init; }

    /// <summary>Where anyone can open the original, http or https only; null when it has no public address.</summary>
    public string? Url { get; init; }

    /// <summary>Where the document's facts come from, http or https only; empty when the document is itself the source.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Describes a passage for a reader.</summary>
    /// <param name="text">The verbatim text to show.</param>
    /// <param name="passage">The passage it stands in.</param>
    /// <param name="document">The document the passage stands in.</param>
    /// <param name="today">The day of reading.</param>
    public static CitedPassage From(string text, Passage passage, SourceDocument document, DateOnly today) => new()
    {
        Text = text,
        Start = passage.Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var start ? start : null,
        Language = document.Language,
        Document = document.Id,
        Passage = passage.Id.ToString(),
        Title = document.Title,
        Place = passage.Place,
        Page = passage.Page,
        Date = document.Date,
        OverdueSince = document.ReviewBy < today ? document.ReviewBy : null,
        ForeignCountry = Foreign(document.Jurisdiction),
        Url = WebAddress(passage.Url) ?? WebAddress(document.Url),
        Sources = [.. document.Sources.Select(WebAddress).OfType<string>()],
    };

    /// <summary>Lets through what a browser may open: an absolute http or https address. Anything else, such as <c>javascript:</c>, is left out.</summary>
    /// <returns>The address, or null.</returns>
    public static string? WebAddress(string? address)
    {
        if (address is null)
        {
            return null;
        }

        if (!Read.TryGetValue(address, out var opened))
        {
            if (Read.Count >= MostRemembered)
            {
                Read.Clear();
            }

            Read[address] = opened = Open(address);
        }

        return opened;
    }

    private static string? Open(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;

    private static string? Foreign(string? jurisdiction)
    {
        var country = jurisdiction?.Split('-')[0].Trim().ToUpperInvariant();
        return country is null or "" or "BE" ? null : country;
    }
}
