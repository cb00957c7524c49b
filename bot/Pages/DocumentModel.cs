using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Pages;

/// <summary>The viewer: a document's passages in reading order, with the quoted one marked. What the public may not read is not there, whatever the reason.</summary>
internal sealed class DocumentModel(DocumentReader reader, TimeProvider clock, HumanHelp help) : HousePage(help)
{
    /// <summary>The name of the marked passage in the address.</summary>
    public const string Fragment = "passage";

    /// <summary>The document; null until it is read.</summary>
    public ReadableDocument? Read { get; private set; }

    /// <summary>The passage that was asked for; null when none was.</summary>
    public PassageId? Cited { get; private set; }

    /// <summary>Whether a passage was asked for that the document does not have.</summary>
    public bool HasMoved => Cited is not null && Read?.Passages.All(passage => passage.Id != Cited) == true;

    /// <summary>The document's date, country and sources, as under a quote.</summary>
    public CitedPassage Described => Read is { } read
        ? CitedPassage.From("", new Passage { Id = default, DocumentId = read.Document.Id, Ordinal = 0, Text = "", Place = "" }, read.Document, DateOnly.FromDateTime(clock.GetLocalNow().DateTime))
        : throw new InvalidOperationException("There is nothing to describe before the document is read.");

    /// <inheritdoc/>
    public override string Title => Read?.Document.Title ?? Texts.PageNotFound;

    /// <summary>Shows the document.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var id = Request.Query["id"].ToString();
        Cited = PassageId.Parse(Request.Query["passage"]);
        Read = id.Length > 0 ? await reader.ReadAsync(id, Audience.Public, HttpContext.RequestAborted) : null;
        return Read is null ? NotFound() : Page();
    }

    /// <inheritdoc/>
    public override string In(Language language) => Read is { } read ? AddressOf(language, read.Document.Id, Cited?.ToString()) : base.In(language);

    /// <summary>The address at which the viewer shows a passage.</summary>
    public static string AddressOf(Language language, string document, string? passage) =>
        $"/{language.Code()}/document?id={Uri.EscapeDataString(document)}{(passage is null ? "" : $"&passage={Uri.EscapeDataString(passage)}#{Fragment}")}";

    /// <summary>The headings that begin with a passage: those that the passage before did not have.</summary>
    /// <returns>Each heading with its level, 2 for the outermost, 6 at most; empty when it stands under the same headings.</returns>
    public IEnumerable<(int Level, string Text)> NewHeadings(int ordinal)
    {
        var passages = Read?.Passages ?? [];
        var headings = passages[ordinal].Headings;
        var before = ordinal > 0 ? passages[ordinal - 1].Headings : [];
        var same = headings.Zip(before).TakeWhile(pair => pair.First == pair.Second).Count();
        return headings.Skip(same).Select((heading, depth) => (Math.Min(same + depth + 2, 6), heading));
    }
}
