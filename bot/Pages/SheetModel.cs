using System.Globalization;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Pages;

/// <summary>The desk sheet: one quote in large type with its source, for whoever takes it home. Its address names the passage and never a question.</summary>
internal sealed class SheetModel(DocumentReader reader, TimeProvider clock, HumanHelp help) : HousePage(help)
{
    /// <summary>The page's place below its language.</summary>
    public const string Path = "/sheet";

    // Measured on A4 with the print styles: what fits on one page with its source, the square and who can help.
    private const int Short = 320;
    private const int Medium = 700;

    private string _document = "";
    private string _passage = "";
    private string _from = "";
    private string _length = "";

    /// <summary>The quote; null until it is read.</summary>
    public CitedPassage? Quote { get; private set; }

    /// <summary>The square that opens the source; for a document without an address of its own, the viewer.</summary>
    public QrCode Square => QrCode.Of(Target);

    /// <summary>What the square opens.</summary>
    public string Target => Quote is not { } quote
        ? throw new InvalidOperationException("There is nothing to open before the quote is read.")
        : quote.Url ?? $"{Request.Scheme}://{Request.Host}{DocumentModel.AddressOf(Language, quote.Document, quote.Passage)}";

    /// <summary>The day of the sheet.</summary>
    public string Today => Texts.Fill(Texts.Chat.SheetOf, Texts.Day(DateOnly.FromDateTime(clock.GetLocalNow().DateTime)));

    /// <summary>How large the type may be, as the styles name it.</summary>
    public string Size => Quote?.Text.Length switch
    {
        <= Short => "short",
        <= Medium => "medium",
        _ => "long",
    };

    /// <inheritdoc/>
    public override string Title => Quote?.Title ?? Texts.PageNotFound;

    /// <summary>Shows the sheet.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        (_document, _passage, _from, _length) = (Value("id"), Value("passage"), Value("from"), Value("length"));
        if (_document.Length == 0 || PassageId.Parse(_passage) is not { } id
            || await reader.ReadAsync(_document, Audience.Public, HttpContext.RequestAborted) is not { } read || read.Passages.FirstOrDefault(passage => passage.Id == id) is not { } found)
        {
            return NotFound();
        }

        Quote = CitedPassage.From(Part(found.Text), found, read.Document, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        return Page();
    }

    /// <inheritdoc/>
    public override string In(Language language) => Quote is null
        ? base.In(language)
        : $"/{language.Code()}{Path}?id={Uri.EscapeDataString(_document)}&passage={Uri.EscapeDataString(_passage)}&from={Uri.EscapeDataString(_from)}&length={Uri.EscapeDataString(_length)}";

    private string Value(string name) => Request.Query[name].ToString();

    // Verbatim or not at all: what does not lie in the passage, or would cut a character, shows the whole passage.
    private string Part(string text) =>
        int.TryParse(_from, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(_length, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
        && length > 0 && from < text.Length && length <= text.Length - from
        && !char.IsLowSurrogate(text[from]) && !char.IsHighSurrogate(text[from + length - 1])
            ? text.Substring(from, length)
            : text;
}
