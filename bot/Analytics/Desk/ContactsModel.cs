using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Humans;
using Assistant.Knowledge.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The page on which coordinators write to staff who agreed to it, and ask to be told in Teams when a question waits.</summary>
[Authorize(DeskPolicy.Writing)]
[RequestFormLimits(ValueCountLimit = 16)]
internal sealed class ContactsModel(ContactDesk contacts) : DeskPage
{
    /// <summary>The page's place.</summary>
    public const string Path = ToDoModel.Path + "/contacts";

    /// <summary>The most characters of a message.</summary>
    public const int LongestMessage = 4000;

    /// <inheritdoc/>
    public override Trilingual Title => ContactsTexts.Title;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>Those who agreed.</summary>
    public IReadOnlyList<ProgrammeContact> All { get; private set; } = [];

    /// <summary>In how many conversations this person is told.</summary>
    public long Notices { get; private set; }

    /// <summary>A code that was just made; shown once.</summary>
    public string? Code { get; private set; }

    /// <summary>What was just done, in words; null when nothing was.</summary>
    public string? Done => Request.Query["written"].ToString() is { Length: > 0 } written ? T(ContactsTexts.Written, written) : null;

    /// <summary>The field of the message in a language.</summary>
    public static string TextOf(Language language) => $"text-{language.Code()}";

    /// <summary>Shows the page.</summary>
    public void OnGet() => (All, Notices) = (contacts.All(), contacts.CountNotices(Person));

    /// <summary>Writes, takes somebody off, or begins and ends notices.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        var form = await Request.ReadFormAsync(cancellationToken);
        if (long.TryParse(form["erase"], NumberStyles.None, CultureInfo.InvariantCulture, out var erased))
        {
            await contacts.EraseAsync(Person, erased);
            return Redirect(Address(Path));
        }

        switch (form["do"].ToString())
        {
            case "code":
                Code = await contacts.MakeCodeAsync(Person);
                OnGet();
                return Page();
            case "stop":
                await contacts.StopNoticesAsync(Person);
                return Redirect(Address(Path));
            default:
                var texts = LanguageCodes.All.Select(language => (Language: language, Text: form[TextOf(language)].ToString().ReplaceLineEndings("\n").Trim()))
                    .Where(text => text.Text.Length is > 0 and <= LongestMessage).ToDictionary(text => text.Language, text => text.Text);
                var written = await contacts.WriteAsync(Person, texts, cancellationToken);
                return Redirect(string.Create(CultureInfo.InvariantCulture, $"{Address(Path)}?written={written}"));
        }
    }
}
