using System.CommandLine;

namespace Assistant.Indexer.Commands;

/// <summary>The command line of the indexer.</summary>
internal static class IndexerCommands
{
    private const string Examples = """
        Indexes documents and asks them questions.

        Examples:
          index ./documents                          index a folder, with the starter corpus
          index corpus.json --store /srv/assistant   index what a manifest lists, into another store
          index ./documents --dry-run                read and count, publish nothing
          watch ./uploads                            stage what is put into a folder, to be published at the desk
          ask "Hoe activeer ik itsme?"               ask in French, Dutch or English
          ask --batch questions.jsonl --json         one JSON answer a line
          evaluate --set ./sets/fquad --json         measure the ranking on a labelled set
          evaluate --golden questions.jsonl          measure the answers to labelled questions over the starter corpus
          status                                     what is published
          rollback                                   let the snapshot before serve again
          save backup.assistant                      the published snapshot as one file
          restore backup.assistant                   publish it, in this store or another
        """;

    /// <summary>The root command with all others below it.</summary>
    public static RootCommand Build()
    {
        var root = new RootCommand(Examples);
        root.Subcommands.Add(IndexCommand.Build());
        root.Subcommands.Add(WatchCommand.Build());
        root.Subcommands.Add(AskCommand.Build());
        root.Subcommands.Add(EvaluateCommand.Build());
        root.Subcommands.Add(StatusCommand.Build());
        root.Subcommands.Add(SnapshotCommands.Rollback());
        root.Subcommands.Add(SnapshotCommands.Save());
        root.Subcommands.Add(SnapshotCommands.Restore());
        return root;
    }
}
