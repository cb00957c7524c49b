using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Microsoft.AspNetCore.Authorization;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The first page: what to do next, and not charts.</summary>
[Authorize(DeskPolicy.Questions)]
internal sealed class ToDoModel(CuratedDesk desk) : DeskPage
{
    /// <summary>The page's place.</summary>
    public const string Path = "/to-do";

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.ToDo;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>The answers that are being written or wait, latest first.</summary>
    public IReadOnlyList<CuratedRecord> Answers { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public void OnGet() => Answers = desk.All();
}
