using Assistant.Bot.Privacy;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Bogus;

namespace Assistant.Bot.Demo;

/// <summary>Invents signals as helpers, staff and visitors might leave them: in three languages, busy in autumn and quiet in summer, with invented personal data that redaction takes out.</summary>
internal sealed class DemoSignals
{
    private const int People = 1500;

    // January to December: webinars in spring and autumn, holidays in between.
    private static readonly float[] Seasons = [0.09f, 0.09f, 0.10f, 0.08f, 0.08f, 0.07f, 0.04f, 0.04f, 0.10f, 0.12f, 0.11f, 0.08f];

    private static readonly string[] Structures = ["ville-de-bruxelles", "cpas-exemple", "bibliotheque-exemple", "maison-de-quartier", "epn-exemple", "service-logement"];

    private readonly Faker _faker;
    private readonly DateTimeOffset _until;
    private readonly int _days;

    /// <summary>Prepares to invent.</summary>
    /// <param name="seed">The same seed invents the same.</param>
    /// <param name="until">The moment of the last question.</param>
    /// <param name="days">Over how many days before.</param>
    public DemoSignals(int seed, DateTimeOffset until, int days)
    {
        (_until, _days) = (until, days);
        _faker = new Faker("fr") { Random = new Randomizer(seed) };
    }

    /// <summary>The snapshot that served them; one of no store unless it is given.</summary>
    public string Snapshot { get; init; } = "demo";

    /// <summary>The passages of each document, the first of which answer most; none unless they are given.</summary>
    public ILookup<string, string> Passages { get; init; } = Array.Empty<string>().ToLookup(id => id, StringComparer.Ordinal);

    /// <summary>Invents questions, in the order in which they are asked.</summary>
    public IEnumerable<DemoQuestion> Ask(int count)
    {
        var moments = new DateTimeOffset[count];
        for (var i = 0; i < count; i++)
        {
            moments[i] = Moment();
        }

        Array.Sort(moments);
        return moments.Select(One);
    }

    private DateTimeOffset Moment()
    {
        while (true)
        {
            var moment = _until.AddDays(-_faker.Random.Double() * _days);
            var isWorkday = moment.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            if (_faker.Random.Float(0, 0.12f) <= Seasons[moment.Month - 1] * (isWorkday ? 1 : 0.15f) && (moment.Hour is >= 7 and <= 17 || _faker.Random.Bool(0.1f)))
            {
                return moment;
            }
        }
    }

    private DemoQuestion One(DateTimeOffset moment)
    {
        var random = _faker.Random;

        // Some people ask often and most seldom; what one is stays what one is.
        var person = (int)(People * Math.Pow(random.Double(), 2));
        var isStaff = person % 8 == 0;
        var isHelper = !isStaff && person % 3 != 0;
        var language = random.Bool(0.1f) ? Language.English : person % 4 == 0 ? Language.Dutch : Language.French;
        var (status, topic) = Ending(language);
        var text = RedactedText(topic, language);
        var isAnswered = status is AnswerStatus.Answered or AnswerStatus.AnsweredPartly;
        var signal = new Signal
        {
            AskedAt = moment,
            Channel = isStaff ? SignalChannel.Teams : random.Bool(0.6f) ? SignalChannel.Chat : SignalChannel.Page,
            Audience = isStaff ? Audience.Staff : isHelper ? Audience.Helpers : Audience.Public,
            Structure = isStaff ? Structures[0] : isHelper ? Structures[1 + (person % (Structures.Length - 1))] : null,
            Text = status is AnswerStatus.RedirectedPersonalCase or AnswerStatus.ConversationSmallTalk or AnswerStatus.FailedStore ? null : text.Readable,
            Language = random.Bool(0.02f) ? null : language,
            Length = text.Readable.Length,
            Status = status,
            Strength = Math.Round(isAnswered ? random.Double(0.75, 1) : random.Double(0, 0.7), 3),
            Quotes = isAnswered ? random.Int(1, 3) : 0,
            IsOutdated = isAnswered && random.Bool(0.03f),
            Snapshot = Snapshot,
            Elapsed = TimeSpan.FromMilliseconds(Math.Min(9000, random.Double(40, 400) / Math.Max(0.02, random.Double()))),
            PersonalData = PersonalDataLabels.KindsIn(text.Text).Aggregate(0L, (bits, kind) => bits | (1L << (int)kind)),
            Reference = random.Long(1, long.MaxValue),
        };
        return new DemoQuestion(About(signal, topic, language), person)
        {
            Feedback = isAnswered && random.Bool(0.12f) ? random.Bool(0.8f) : null,
            IsEscalated = random.Bool(isAnswered ? 0.02f : 0.09f),
        };
    }

    // Dutch speakers are answered a little less often, so that the pages have something to show.
    private (AnswerStatus Status, DemoTopic Topic) Ending(Language language)
    {
        var gap = _faker.Random.Bool(language == Language.Dutch ? 0.2f : 0.14f);
        var topic = gap ? Often(DemoTopic.Gaps) : Often(DemoTopic.Answered);
        var status = gap
            ? _faker.Random.WeightedRandom([AnswerStatus.UnansweredNoPassage, AnswerStatus.UnansweredWeakEvidence], [0.4f, 0.6f])
            : _faker.Random.WeightedRandom(
                [
                    AnswerStatus.Answered, AnswerStatus.AnsweredPartly, AnswerStatus.RedirectedOutOfScope, AnswerStatus.RedirectedPersonalCase, AnswerStatus.ConversationClarify,
                    AnswerStatus.ConversationSmallTalk, AnswerStatus.FailedStore,
                ],
                [0.72f, 0.1f, 0.05f, 0.05f, 0.04f, 0.035f, 0.005f]);
        return (status, topic);
    }

    // Suggestions lie near a subject too, as those of real questions do.
    private Signal About(Signal signal, DemoTopic topic, Language language) => topic.Item is null || (signal.Quotes == 0 && signal.Status != AnswerStatus.UnansweredWeakEvidence) ? signal : signal with
    {
        Item = topic.Item,
        Right = topic.Right,
        Step = topic.Step,
        Document = $"{language.Code()}/{topic.Item}",
        Passage = signal.Quotes > 0 ? PassageOf($"{language.Code()}/{topic.Item}") : null,
    };

    // Some passages answer much, and others never.
    private string? PassageOf(string document) => Passages[document].ToList() is { Count: > 0 } ids ? ids[(int)((ids.Count + 1) / 2 * Math.Pow(_faker.Random.Double(), 2))] : null;

    private DemoTopic Often(IReadOnlyList<DemoTopic> topics) => topics[(int)(topics.Count * Math.Pow(_faker.Random.Double(), 1.6))];

    private RedactedText RedactedText(DemoTopic topic, Language language)
    {
        var text = _faker.PickRandom(topic.In(language));
        text = _faker.Random.Int(0, 9) switch
        {
            0 => $"{text} svp",
            1 => Mistyped(text),
            2 when _faker.Random.Bool(0.5f) => $"{text}, tél. 04{_faker.Random.Int(70, 99)} {_faker.Random.Int(10, 99)} {_faker.Random.Int(10, 99)} {_faker.Random.Int(10, 99)}",
            3 when _faker.Random.Bool(0.3f) => $"{text} ({_faker.Random.AlphaNumeric(6)}@example.be)",
            4 when _faker.Random.Bool(0.3f) => $"madame {_faker.Name.LastName()}, {text}",
            _ => text,
        };
        return PersonalDataRedactor.Redact(text);
    }

    private string Mistyped(string text)
    {
        var at = _faker.Random.Int(0, text.Length - 2);
        return text[..at] + text[at + 1] + text[at] + text[(at + 2)..];
    }
}

/// <summary>One invented question.</summary>
/// <param name="Signal">What it leaves.</param>
/// <param name="Person">The number of who asked.</param>
internal sealed record DemoQuestion(Signal Signal, int Person)
{
    /// <summary>Whether the thumb was up; null for no thumb.</summary>
    public bool? Feedback { get; init; }

    /// <summary>Whether a human was asked for.</summary>
    public bool IsEscalated { get; init; }
}
