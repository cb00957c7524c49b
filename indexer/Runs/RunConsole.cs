using System.Globalization;
using Spectre.Console;

namespace Assistant.Indexer.Runs;

/// <summary>Shows a run to a person: a progress bar on a terminal, plain lines elsewhere, and the report at the end.</summary>
internal sealed class RunConsole(IAnsiConsole console)
{
    /// <summary>Runs with progress shown.</summary>
    /// <param name="documents">The number of documents to come.</param>
    /// <param name="run">The run.</param>
    public async Task<RunReport> ShowAsync(int documents, Func<IProgress<DocumentOutcome>, Task<RunReport>> run)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal)
        {
            return await run(new Told(outcome => Line(outcome)));
        }

        return await console.Progress().StartAsync(async progress =>
        {
            var task = progress.AddTask("Reading documents", maxValue: documents);
            return await run(new Told(outcome =>
            {
                task.Description = Markup.Escape(Shortened(outcome.DocumentId));
                task.Increment(1);
            }));
        });
    }

    /// <summary>Prints the report: counts, then what failed or is absent with its reason.</summary>
    public void Print(RunReport report, TimeSpan elapsed)
    {
        foreach (var outcome in report.Outcomes.Where(outcome => outcome.Kind is OutcomeKind.Failed or OutcomeKind.Absent or OutcomeKind.Retired or OutcomeKind.Skipped))
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Word(outcome.Kind)}: {outcome.DocumentId} – {outcome.Reason}"));
        }

        var kinds = new[] { OutcomeKind.Added, OutcomeKind.Changed, OutcomeKind.Unchanged, OutcomeKind.Retired, OutcomeKind.Absent, OutcomeKind.Failed };
        console.WriteLine(string.Join(", ", kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{report.Count(kind)} {Word(kind)}"))));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Passages} passages in {elapsed.TotalSeconds:0.0} s. {Ending(report)}"));
    }

    private static string Ending(RunReport report) => report switch
    {
        { Published: true } => $"Published as snapshot {report.Snapshot}.",
        { IsStaged: true } => $"Staged as snapshot {report.Snapshot}; publish it at the coordinators' desk.",
        { Snapshot: null } => "Nothing was published.",
        _ => $"Nothing new was published; snapshot {report.Snapshot} goes on serving.",
    };

    private void Line(DocumentOutcome outcome)
    {
        if (outcome.Kind is OutcomeKind.Added or OutcomeKind.Changed)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Word(outcome.Kind)}: {outcome.DocumentId} ({outcome.Passages} passages)"));
        }
    }

    private static string Word(OutcomeKind kind) => kind.ToString().ToLowerInvariant();

    private static string Shortened(string id) => id.Length <= 40 ? id : $"…{id[^39..]}";

    /// <summary>Tells on the caller's thread, in order; the BCL's own Progress would tell later, from elsewhere.</summary>
    private sealed class Told(Action<DocumentOutcome> tell) : IProgress<DocumentOutcome>
    {
        public void Report(DocumentOutcome value) => tell(value);
    }
}
