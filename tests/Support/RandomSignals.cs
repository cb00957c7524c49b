using Assistant.Bot.Analytics;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;

namespace Assistant.Tests.Support;

/// <summary>Invents the facts of a month, with many small groups, as a seed says.</summary>
internal static class RandomSignals
{
    private static readonly AnswerStatus[] Statuses =
    [
        AnswerStatus.Answered, AnswerStatus.Answered, AnswerStatus.AnsweredPartly, AnswerStatus.UnansweredNoPassage, AnswerStatus.UnansweredWeakEvidence, AnswerStatus.RedirectedOutOfScope,
        AnswerStatus.RedirectedPersonalCase, AnswerStatus.ConversationSmallTalk, AnswerStatus.FailedStore,
    ];

    /// <summary>Invents them.</summary>
    public static List<SignalFacts> OfAMonth(Random random)
    {
        var (people, structures, items) = (random.Next(1, 60), random.Next(0, 4), random.Next(1, 7));
        return [.. Enumerable.Range(0, random.Next(1, 200)).Select(_ => One(random, people, structures, items))];
    }

    private static SignalFacts One(Random random, int people, int structures, int items)
    {
        // A person has a structure, a channel and mostly a language; what is asked is anybody's.
        var actor = Math.Min(random.Next(people), random.Next(people));
        var item = Math.Min(random.Next(items + 1), random.Next(items + 1));
        var status = Statuses[random.Next(Statuses.Length)];
        return new SignalFacts
        {
            AskedAt = random.Next(1_000_000),
            Date = new DateOnly(2026, 11, random.Next(1, 31)),
            Actor = random.Next(20) == 0 ? null : actor,
            Structure = actor % (structures + 2) is var structure && structure < structures ? $"structure-{structure}" : null,
            Channel = actor % 5 == 0 ? SignalChannel.Teams : SignalChannel.Chat,
            Audience = actor % 5 == 0 ? Audience.Staff : Audience.Public,
            Language = random.Next(6) == 0 ? LanguageChoice.English : actor % 3 == 0 ? LanguageChoice.Dutch : LanguageChoice.French,
            Status = status,
            Item = item == 0 ? null : $"item-{item}",
            Document = item == 0 ? null : $"{(actor % 3 == 0 ? "nl" : "fr")}/item-{item}",
            Right = item == 0 ? null : $"right-{item % 3}",
            Step = item == 0 || item % 2 == 0 ? null : "step",
            Group = Endings.Of(status) == Ending.Unanswered ? random.Next(4) : null,
            Quotes = random.Next(3),
            Feedback = random.Next(8) switch { 0 => 1, 1 => -1, _ => 0 },
            IsEscalated = random.Next(10) == 0,
            IsRephrased = random.Next(10) == 0,
            IsOutdated = random.Next(10) == 0,
            Milliseconds = random.Next(3000),
        };
    }
}
