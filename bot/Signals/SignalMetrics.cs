using System.Diagnostics;
using System.Diagnostics.Metrics;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Signals;

/// <summary>What a monitor may know: how many questions ended how, how long answers took, how many signals were lost. Never a word of a question.</summary>
internal static class SignalMetrics
{
    /// <summary>The name under which an exporter finds metrics and traces.</summary>
    public const string Name = "Assistant.Bot";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Questions = Meter.CreateCounter<long>("assistant.questions", "{question}", "Questions, by ending, language, channel and what became of the model.");

    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("assistant.answer.duration", "s", "From the question to its answer.");

    private static readonly Counter<long> LostSignals = Meter.CreateCounter<long>("assistant.signals.lost", "{signal}", "Signals that could not be stored.");

    /// <summary>Where answers are traced.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Counts a question.</summary>
    public static void Count(Signal signal)
    {
        var tags = new TagList { { "ending", signal.Status.ToString() }, { "language", signal.Language?.Code() ?? "unknown" }, { "channel", signal.Channel.ToString() }, { "model", signal.Model.ToString() } };
        Questions.Add(1, tags);
        Durations.Record(signal.Elapsed.TotalSeconds, new TagList { { "ending", signal.Status.ToString() } });
    }

    /// <summary>Counts lost signals.</summary>
    public static void CountLost(int count) => LostSignals.Add(count);

    /// <summary>Says how a traced answer ended.</summary>
    public static void End(Activity? span, AnswerStatus status) => span?.SetTag("assistant.ending", status.ToString());
}
