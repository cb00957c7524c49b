using System.Text.Json;
using Assistant.Bot.Channels;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary>Answers the examples once at the start, for nobody: the program compiles itself and reads its texts then, and not while the first helper waits. Nothing is stored or counted, and no model is asked.</summary>
internal sealed partial class FirstAnswers(
    SnapshotSwitch snapshots, QuestionAnswerer answerer, ReplyBuilder replies, TeamsReplies teams, IOptions<TurnOptions> options, TimeProvider clock, ILogger<FirstAnswers> logger) : BackgroundService
{
    // Each way of answering is walked: quotes, suggestions, another language, somebody's own case, a slip of the pen, a follow-up.
    private static readonly (string Text, string? Previous)[] More =
    [
        ("la dame a perdu son code puk", null), ("carte identite perdu que faire", null), ("itsme nieuwe gsm", null), ("en voor senioren?", "Hoe activeer ik itsme?"), ("how do i resett my pasword", null),
        ("Où en est ma demande ?", null), ("quel temps fait-il demain à Liège ?", null),
    ];

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    // A bot that was killed is wanted back within three seconds, also on a slow machine: the rest is answered while it serves, and the first question may wait for a part of it.
    private static readonly TimeSpan LongestUnready = TimeSpan.FromSeconds(0.8);

    private readonly long _began = clock.GetTimestamp();

    private volatile bool _isDone = !options.Value.AnswersFirst;

    /// <summary>Whether the first helper will not wait for it, or others have waited long enough.</summary>
    public bool IsDone => _isDone || clock.GetElapsedTime(_began) >= LongestUnready;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_isDone)
        {
            return;
        }

        await Task.Yield();
        AnsweringRules.Prepare();
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        limited.CancelAfter(Longest);
        try
        {
            await AnswerAsync(limited.Token);
        }
#pragma warning disable CA1031 // A border: whatever keeps the examples from being answered is said by the health endpoint, and questions are still taken.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogNotAnswered(exception.GetType().Name);
        }

        _isDone = true;
    }

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        if (await snapshots.CurrentAsync(cancellationToken) is not { } serving)
        {
            return;
        }

        var examples = LanguageCodes.All.SelectMany(language => ReplyTexts.In(language).Examples).Select(text => (Text: text, Previous: (string?)null));
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(More.Concat(examples), atOnce, async (example, stopping) => await AnswerAsync(serving, example.Text, example.Previous, stopping));
    }

    private async Task AnswerAsync(ServingPassages serving, string text, string? previous, CancellationToken cancellationToken)
    {
        var asked = AskedText.Read(text);
        var answer = await answerer.TryAsync(new Question(asked.Searchable, Audience.Public, Language: null, previous), serving, cancellationToken);
        var reply = replies.Build(answer, locale: null);
        JsonSerializer.SerializeToUtf8Bytes(new ExpectedReplies([reply, .. teams.Say(reply)]), ChannelJson.Default.ExpectedReplies);
    }

    [LoggerMessage(EventId = 155, Level = LogLevel.Warning, Message = "The examples could not be answered at the start: {Kind}. The first questions may take longer")]
    private partial void LogNotAnswered(string kind);
}
