using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Analytics.Humans;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The page on which an answer is written, previewed, tried, handed in and published. Every button keeps what was typed first.</summary>
[Authorize(DeskPolicy.Questions)]
[RequestFormLimits(ValueCountLimit = 64)]
internal sealed class AnswerModel(CuratedDesk desk, CuratedReplay replay, PassageSearch search, GapDesk gaps, SnapshotSwitch snapshots, CuratedShelf shelf, HumanDesk humans, ReplyBuilder replies) : DeskPage
{
    /// <summary>The page's place, before the number.</summary>
    public const string Path = "/answer";

    private const int QuestionsShown = 40;

    /// <summary>The answer.</summary>
    public CuratedRecord Record { get; private set; } = null!;

    /// <summary>What it stands on, by passage.</summary>
    public IReadOnlyDictionary<string, (Passage Passage, SourceDocument Document)> Sources { get; private set; } = new Dictionary<string, (Passage, SourceDocument)>(StringComparer.Ordinal);

    /// <summary>The source that the fewest may read; null when everybody may read all of them.</summary>
    public SourceDocument? Narrowest => Sources.Values.Select(place => place.Document).Where(document => document.Audience != Audience.Public).MaxBy(document => document.Audience);

    /// <summary>The stored questions of its gap; empty when it has none.</summary>
    public IReadOnlyList<StoredQuestion> Asked { get; private set; } = [];

    /// <summary>Passages that were searched for.</summary>
    public IReadOnlyList<RetrievedPassage> Found { get; private set; } = [];

    /// <summary>What keeps it from being published.</summary>
    public IReadOnlyList<CuratedProblem> Problems { get; private set; } = [];

    /// <summary>How askers see it, by language; empty while it cannot be given.</summary>
    public IReadOnlyList<(Language Language, AnswerCard Card)> Preview { get; private set; } = [];

    /// <summary>What it would do; null until it is tried.</summary>
    public ReplayResult? Tried { get; private set; }

    /// <summary>What was searched for.</summary>
    public string Searched => Request.Query["find"].ToString();

    /// <summary>Whether a replay was asked for.</summary>
    public bool IsReplayed => Request.Query.ContainsKey("replay");

    /// <summary>What was just done: the name of a text.</summary>
    public string Done => Request.Query["done"].ToString();

    /// <summary>Whether this person may change it.</summary>
    public bool MayWrite => Person.May(DeskPolicy.Writing) && Record.State != CuratedState.Retired;

    /// <summary>Whether this person may publish it now.</summary>
    public bool MayPublish => Record.State == CuratedState.Review && desk.MayApprove(Record, Person) && Problems.Count == 0;

    /// <inheritdoc/>
    public override Trilingual Title => AnswerTexts.Title;

    /// <inheritdoc/>
    public override string Place => $"{ToDoModel.Path}{Path}/{Id}";

    private string Id => RouteData.Values["id"] as string ?? "";

    /// <summary>The wordings of a language, one a line.</summary>
    public string WordingsIn(Language language) =>
        string.Join('\n', Record.Content.Wordings.Where(wording => wording.Language == language.Code()).Select(wording => wording.Text));

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (Read() is not { } record)
        {
            return NotFound();
        }

        await ShowAsync(record, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>Keeps what was typed, and does what the button says.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Read() is not { } record)
        {
            return NotFound();
        }

        var cancellationToken = HttpContext.RequestAborted;
        var form = await Request.ReadFormAsync(cancellationToken);
        var action = form[AnswerForm.Do].ToString();
        if (action is "publish" or "back")
        {
            return await JudgeAsync(record, action, cancellationToken);
        }

        if (!Person.May(DeskPolicy.Writing))
        {
            return Forbid(DeskPerson.Scheme);
        }

        if (action == "retire")
        {
            return Back(await desk.RetireAsync(Person, record, cancellationToken) ? "retired" : "changed");
        }

        var content = await AnswerForm.ReadAsync(form, record.Content, desk, cancellationToken);
        if (!await desk.WriteAsync(Person, record.Id, content, cancellationToken))
        {
            return Back("changed");
        }

        return action switch
        {
            "find" => Redirect($"{Address(Place)}?find={Uri.EscapeDataString(form[AnswerForm.Find].ToString())}#found"),
            "replay" => Redirect($"{Address(Place)}?replay=1#replay"),
            "hand-in" => await HandInAsync(cancellationToken),
            _ => Back("saved"),
        };
    }

    private async Task<IActionResult> HandInAsync(CancellationToken cancellationToken)
    {
        var written = Read();
        return written is null || (await desk.ProblemsAsync(written.Content, cancellationToken)).Count > 0 ? Back("problems")
            : Back(await desk.HandInAsync(Person, written) ? "handed-in" : "changed");
    }

    private async Task<IActionResult> JudgeAsync(CuratedRecord record, string action, CancellationToken cancellationToken)
    {
        if (!desk.MayApprove(record, Person))
        {
            return Forbid(DeskPerson.Scheme);
        }

        if (action == "back")
        {
            return Back(await desk.SendBackAsync(Person, record) ? "sent-back" : "changed");
        }

        if (!await desk.PublishAsync(Person, record, cancellationToken))
        {
            return Back("changed");
        }

        await humans.TellAsync(Person, record.Id, cancellationToken);
        return Back("published");
    }

    private RedirectResult Back(string done) => Redirect($"{Address(Place)}?done={done}");

    private CuratedRecord? Read() => long.TryParse(Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? desk.Find(id) : null;

    private async Task ShowAsync(CuratedRecord record, CancellationToken cancellationToken)
    {
        Record = record;
        Sources = await search.ReadAsync(record.Content.Sources, cancellationToken);
        Problems = await desk.ProblemsAsync(record.Content, cancellationToken);
        Preview = await PreviewAsync(record, cancellationToken);
        Asked = record.Group is { } group ? await gaps.QuestionsAsync(Person, group, QuestionsShown) : [];
        Found = Searched.Length > 0 ? await search.FindAsync(Person, Searched, Language, cancellationToken) : [];
        Tried = IsReplayed ? await replay.TryAsync(Person, record, cancellationToken) : null;
    }

    // Made by the same hands as every reply: what stands here is what an asker gets.
    private async Task<IReadOnlyList<(Language, AnswerCard)>> PreviewAsync(CuratedRecord record, CancellationToken cancellationToken)
    {
        if (await snapshots.CurrentAsync(cancellationToken) is not { } serving || record.Content.Sources.Count == 0)
        {
            return [];
        }

        var bound = (await shelf.TryAsync([record.ToAnswer()], serving, cancellationToken)).Bound;
        return
        [
            .. from answer in bound
               from language in CuratedDesk.LanguagesOf(record.Content)
               let reply = CuratedLookup.ToAnswer(new FoundAnswer(answer, language), serving)
               where reply is not null
               let card = AnswerCard.In(replies.Build(reply, language.Code()))
               where card is not null
               select (language, card),
        ];
    }
}
