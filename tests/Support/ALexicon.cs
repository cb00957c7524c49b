using Assistant.Knowledge.Languages;

namespace Assistant.Tests.Support;

/// <summary>A lexicon that holds the lines of a test and nothing else.</summary>
internal static class ALexicon
{
    public static Lexicon Of(params IEnumerable<string> lines) => new(LexiconFile.Read("test.lex", lines));
}
