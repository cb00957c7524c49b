using Assistant.Bot.Replies;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Turns;

/// <summary>
/// The short questionnaire: offered once in a sitting while coordinators have opened it, and gone through by buttons. What was said so far stands in the button's own words, so that nothing is
/// remembered of somebody who stops half-way.
/// </summary>
internal sealed class AskersSurvey(SurveyPeriod period, SignalLog signals)
{
    private static readonly Dictionary<string, Step> Steps = AllSteps();

    /// <summary>Whether it is open.</summary>
    public bool IsOpen => period.IsOpen;

    /// <summary>Goes on with it, if that is what was said.</summary>
    /// <returns>Whether it was, and so whether the turn is over.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Activity.Text is not { } said || !Steps.TryGetValue(Plain(said), out var step))
        {
            return false;
        }

        var texts = SurveyTexts.In(step.Language);
        if (!period.IsOpen)
        {
            await turn.SendActivityAsync(ReplyBuilder.Say(step.Language, texts.Closed), cancellationToken);
        }
        else if (step.Useful is not { } useful)
        {
            await turn.SendActivityAsync(ReplyBuilder.Ask(step.Language, texts.HowUseful, Enumerable.Range(1, SurveyAnswer.Most).Reverse().Select(mark => (texts.Marks[mark - 1], Saying(texts, mark)))), cancellationToken);
        }
        else if (step.IsLast)
        {
            turn.Signal(new SurveyAnswer(step.Language, turn.Audience, turn.Structure, useful, step.Otherwise, SurveyOrigin.Conversation));
            await turn.SendActivityAsync(ReplyBuilder.Say(step.Language, texts.Thanks), cancellationToken);
        }
        else
        {
            await turn.SendActivityAsync(
                ReplyBuilder.Ask(step.Language, texts.WithoutIt, [.. texts.Ways.Select(way => (way, Saying(texts, useful, way))), (texts.NoAnswer, Saying(texts, useful, texts.NoAnswer))]), cancellationToken);
        }

        return true;
    }

    /// <summary>Offers it after an answer, where it is due: not in a group, where everybody would see who answers.</summary>
    public async Task OfferAsync(ITurnContext turn, Answer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(answer);
        if (answer is { Quotes.Count: > 0, Language: { } language } && turn.Sitting is { } sitting && turn.Activity.ChannelId != PageTurns.ChannelId && AskersWishes.IsAlone(turn) && period.IsDue(sitting))
        {
            turn.Signal(new SurveyOffer(language, turn.Audience, turn.Structure));
            var texts = SurveyTexts.In(language);
            await turn.SendActivityAsync(ReplyBuilder.Ask(language, texts.Invitation, [(texts.Begin, texts.Begin)]), cancellationToken);
        }
    }

    /// <summary>Keeps what was filled in on the page.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="useful">1 to 5.</param>
    /// <param name="otherwise">What would have been done without it, 1 to 4; null when it was left open.</param>
    /// <returns>Whether it is open and the answers are possible ones.</returns>
    public async Task<bool> FillInAsync(Language language, int useful, int? otherwise)
    {
        if (!period.IsOpen || useful is < 1 or > SurveyAnswer.Most || (otherwise is { } way && !Enum.IsDefined((Otherwise)way)))
        {
            return false;
        }

        await signals.RecordAsync([new SurveyAnswer(language, Audience.Public, Structure: null, useful, (Otherwise?)otherwise, SurveyOrigin.Page)], conversation: null);
        return true;
    }

    private static string Saying(SurveyTexts texts, int useful, string? way = null) =>
        Plain(string.Format(System.Globalization.CultureInfo.InvariantCulture, texts.Said, way is null ? texts.Marks[useful - 1] : $"{texts.Marks[useful - 1]}. {way}"));

    // A channel, or the redaction, may have made one space out of another.
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Trim();

    private static Dictionary<string, Step> AllSteps()
    {
        var steps = new Dictionary<string, Step>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in LanguageCodes.All)
        {
            var texts = SurveyTexts.In(language);
            steps[Plain(texts.Begin)] = new Step(language, null, IsLast: false, null);
            for (var mark = 1; mark <= SurveyAnswer.Most; mark++)
            {
                steps[Saying(texts, mark)] = new Step(language, mark, IsLast: false, null);
                steps[Saying(texts, mark, texts.NoAnswer)] = new Step(language, mark, IsLast: true, null);
                foreach (var (way, number) in texts.Ways.Select((way, i) => (way, i + 1)))
                {
                    steps[Saying(texts, mark, way)] = new Step(language, mark, IsLast: true, (Otherwise)number);
                }
            }
        }

        return steps;
    }

    private readonly record struct Step(Language Language, int? Useful, bool IsLast, Otherwise? Otherwise);
}
