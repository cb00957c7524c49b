using System.Diagnostics;
using Assistant.Knowledge;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Benchmarks;

/// <summary>A process that only opens a store and answers, as the product does, to measure its start and its memory.</summary>
internal static class StartedChild
{
    /// <summary>The command that starts it.</summary>
    public const string CommandWord = "started";

    private static readonly string[] Questions =
    [
        "Comment activer itsme sur un nouveau téléphone ?", "Ik ben mijn wachtwoord vergeten, wat nu?", "How do I know whether an email is phishing?",
        "Combien coûte une clé USB ?", "brebe trou steenal ploustie graler",
    ];

    /// <summary>Answers.</summary>
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        await using var services = Services(options.Folder!);
        var answerer = services.GetRequiredService<QuestionAnswerer>();
        await AskAsync(answerer, Questions[0]);
        ChildProcess.Say("first answer", ChildProcess.SinceStart());
        ChildProcess.Say("processor", Environment.CpuUsage.TotalTime.TotalMilliseconds);
        for (var i = 0; i < 200; i++)
        {
            await AskAsync(answerer, Questions[i % Questions.Length]);
        }

        ChildProcess.Say("heap", GC.GetTotalMemory(forceFullCollection: true) / 1e6);
        ChildProcess.Say("peak", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6);
        return 0;
    }

    /// <summary>The product's own services over a store.</summary>
    public static ServiceProvider Services(string store) => new ServiceCollection().AddLogging().AddKnowledge(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Folder)}"] = store,
            [$"{StoreOptions.Section}:{nameof(StoreOptions.Starter)}"] = "",
        }).Build()).BuildServiceProvider();

    private static Task<Answer> AskAsync(QuestionAnswerer answerer, string question) =>
        answerer.AnswerAsync(new Question(question, Audience.Public, Language: null, Previous: null), CancellationToken.None);
}
