using Assistant.Bot.Activities;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Pages;

/// <summary>The page on which helpers ask and read the answer. A question is read from the form's body only, and leaves no trace.</summary>
internal class IndexModel(PageTurns turns, TimeProvider clock, HumanHelp help) : HousePage(help)
{
    /// <summary>The most characters that the box takes.</summary>
    public static int LongestQuestion => Question.MaxLength;

    /// <summary>The question as it was read, without personal data; empty before the first one.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>The number of this visit, which the form carries from one question to the next; empty before the first one.</summary>
    public string Visit { get; private set; } = "";

    /// <summary>The answer; null before the first question.</summary>
    public AnswerCard? Card { get; private set; }

    /// <inheritdoc/>
    public override string Title => Card?.Statements[0].Sentence ?? Texts.AskTitle;

    /// <inheritdoc/>
    protected override IReadOnlyList<Language> HelpLanguages => Card is null ? [Language] : [.. Card.Statements.Select(statement => statement.Language)];

    /// <summary>Shows the empty page.</summary>
    public void OnGet() => Response.Headers.Vary = "Accept-Language";

    /// <summary>Answers a question.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var (typed, visit, failure) = await TypedAsync(HttpContext.RequestAborted);
        if (failure is { } status)
        {
            return StatusCode(status);
        }

        Visit = PageTurns.VisitOf(visit);
        var message = new Activity { Type = Activity.Message, Text = typed, Locale = Language.Code(), Timestamp = clock.GetUtcNow() };
        Card = (await turns.AnswerAsync(message, Visit, HttpContext.RequestAborted)).Select(AnswerCard.In).OfType<AnswerCard>().First();
        Asked = AskedText.Read(typed).Text;
        var page = Page();
        page.StatusCode = Card is { Status: AnswerStatus.ConversationClarify, Choices.Count: 0 } ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return page;
    }

    // Read by hand: what cannot be read is answered with a page, and no binder gets to log it.
    private async Task<(string Typed, string Visit, int? Failure)> TypedAsync(CancellationToken cancellationToken)
    {
        try
        {
            var form = Request.HasFormContentType ? await Request.ReadFormAsync(cancellationToken) : FormCollection.Empty;
            return (form["question"].ToString(), form["visit"].ToString(), null);
        }
        catch (InvalidDataException)
        {
            return ("", "", StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException exception)
        {
            return ("", "", exception.StatusCode);
        }
    }
}
