using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Languages;

public sealed class TermIdTests
{
    // Measured with fastembed's BM25, which numbers terms as Qdrant's server does.
    [Theory]
    [InlineData("hello", 613153351u)]
    [InlineData("Hello", 316307400u)]
    [InlineData("droit", 1786643455u)]
    [InlineData("numériqu", 2128848644u)]
    [InlineData("été", 865297935u)]
    [InlineData("ete", 1964169812u)]
    [InlineData("recht", 509972577u)]
    [InlineData("belg", 878355966u)]
    [InlineData("the", 1132748958u)]
    [InlineData("cat", 1751422759u)]
    [InlineData("venatuve", 982729294u)]
    [InlineData("luneneci", 982729294u)]
    public void A_term_has_the_number_that_Qdrant_gives_it(string term, uint number) => Assert.Equal(number, TermId.Of(term));
}
