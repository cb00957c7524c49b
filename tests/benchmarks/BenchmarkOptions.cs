using System.Globalization;

namespace Assistant.Benchmarks;

/// <summary>What was typed.</summary>
/// <param name="Command">The benchmark to run.</param>
internal sealed record BenchmarkOptions(string Command)
{
    /// <summary>What can be typed.</summary>
    public const string Usage = """
        ranking [--passages 10000|100000]   ours beside Lucene.Net and SQLite FTS5
        answering                           questions per second through the whole answerer
        indexing [--folder DIR]             indexing beside raw extraction of the same files
        redacting                           personal data out of texts, beside plain expressions
        start                               process start to first answer, and the memory of the whole process
        channels [--reduced]                questions per second through /api/messages of a bot in its own process
        signals [--signals N] [--rolled-up N] [--postgres CONNECTION] [--folder DIR]   storing signals, and every figure over N of them
        desk [--signals N] [--postgres CONNECTION] [--folder DIR]   every page of the coordinator's desk over N signals
        qdrant [--reduced]                  our side of Qdrant: a question beside bare calls, and the loading of 100,000 passages
        all [--reduced]                     everything; --reduced for a quick look
        """;

    /// <summary>The passages to rank.</summary>
    public int Passages { get; init; } = 10_000;

    /// <summary>The signals to count and read.</summary>
    public int Signals { get; init; } = 1_000_000;

    /// <summary>The signals of which only what was counted is kept.</summary>
    public int RolledUp { get; init; } = 10_000_000;

    /// <summary>How to reach a PostgreSQL database of the benchmark's own; null for a SQLite file.</summary>
    public string? Postgres { get; init; }

    /// <summary>The address of a server, for a process that is measured alone.</summary>
    public string? Url { get; init; }

    /// <summary>Whether to be quick rather than exact.</summary>
    public bool IsReduced { get; init; }

    /// <summary>A folder of documents, the starter corpus when none is given; for signals and the desk, where what is invented stays, and is thrown away when none is given.</summary>
    public string? Folder { get; init; }

    /// <summary>Questions asked of each contender: enough for a 99th percentile.</summary>
    public int Questions => IsReduced ? 200 : 1_000;

    /// <summary>Reads the command line.</summary>
    public static BenchmarkOptions Parse(string[] args)
    {
        var options = new BenchmarkOptions(args.Length > 0 ? args[0] : "");
        for (var i = 1; i < args.Length; i++)
        {
            options = (args[i], i + 1 < args.Length) switch
            {
                ("--passages", true) => options with { Passages = int.Parse(args[++i], CultureInfo.InvariantCulture) },
                ("--folder", true) => options with { Folder = args[++i] },
                ("--url", true) => options with { Url = args[++i] },
                ("--signals", true) => options with { Signals = int.Parse(args[++i], CultureInfo.InvariantCulture) },
                ("--rolled-up", true) => options with { RolledUp = int.Parse(args[++i], CultureInfo.InvariantCulture) },
                ("--postgres", true) => options with { Postgres = args[++i] },
                ("--reduced", _) => options with { IsReduced = true },
                _ => options with { Command = "" },
            };
        }

        return options;
    }
}
