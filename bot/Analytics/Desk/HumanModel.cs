using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Analytics.Humans;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The page on which a coordinator replies to a question that somebody handed on.</summary>
[Authorize(DeskPolicy.Questions)]
internal sealed class HumanModel(HumanDesk humans, CuratedDesk desk) : DeskPage
{
    /// <summary>The page's place, before the number.</summary>
    public const string Path = "/human";

    /// <summary>The most characters of a reply.</summary>
    public const int LongestReply = 4000;

    /// <summary>The question.</summary>
    public AskedHuman Asked { get; private set; } = null!;

    /// <summary>Whether this person may reply.</summary>
    public bool MayReply => Person.May(DeskPolicy.Writing) && Asked.State == AskedHumanState.Waiting;

    /// <summary>What was just done.</summary>
    public Trilingual? Done => HumanTexts.OfDone(Request.Query["done"].ToString());

    /// <inheritdoc/>
    public override Trilingual Title => HumanTexts.Title;

    /// <inheritdoc/>
    public override string Place => $"{ToDoModel.Path}{Path}/{RouteData.Values["id"]}";

    /// <summary>Shows the question.</summary>
    public async Task<IActionResult> OnGetAsync(long id)
    {
        if (await humans.FindAsync(Person, id) is not { } asked)
        {
            return NotFound();
        }

        Asked = asked;
        return Page();
    }

    /// <summary>Replies, or begins an answer for everybody out of the reply.</summary>
    public async Task<IActionResult> OnPostAsync(long id)
    {
        if (!Person.May(DeskPolicy.Writing))
        {
            return Forbid(DeskPerson.Scheme);
        }

        if (await humans.FindAsync(Person, id) is not { } asked)
        {
            return NotFound();
        }

        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        var reply = form["reply"].ToString().ReplaceLineEndings("\n").Trim();
        if (form["do"] == "curate")
        {
            var content = new CuratedContent
            {
                Title = asked.Question,
                Wordings = [new WrittenWording(asked.Question, asked.Language.Code())],
                Texts = reply.Length > 0 ? new Dictionary<string, string>(StringComparer.Ordinal) { [asked.Language.Code()] = reply } : new Dictionary<string, string>(StringComparer.Ordinal),
            };
            var answer = await desk.BeginAsync(Person, group: null, content);
            return Redirect(Address(string.Create(CultureInfo.InvariantCulture, $"{ToDoModel.Path}{AnswerModel.Path}/{answer}")));
        }

        if (reply.Length is 0 or > LongestReply || asked.State != AskedHumanState.Waiting)
        {
            return Redirect($"{Address(Place)}?done=empty");
        }

        var ending = await humans.ReplyAsync(Person, asked, reply, HttpContext.RequestAborted);
        return Redirect($"{Address(Place)}?done={(ending == ProactiveEnding.Stored ? "sent" : "gone")}");
    }
}
