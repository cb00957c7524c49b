using Assistant.Knowledge.Passages;
using Xunit;

namespace Assistant.Tests.Knowledge.Passages;

public sealed class PassageIdTests
{
    [Fact]
    public void The_same_text_in_the_same_place_keeps_its_id()
    {
        var first = PassageId.From("convention", "Article 6", "Un an.", 0);

        Assert.Equal(first, PassageId.From("convention", "Article 6", "Un an.", 0));
        Assert.Equal(first, PassageId.Parse(first.ToString()));
    }

    [Fact]
    public void Another_document_place_text_or_occurrence_has_another_id()
    {
        PassageId[] ids =
        [
            PassageId.From("convention", "Article 6", "Un an.", 0),
            PassageId.From("charte", "Article 6", "Un an.", 0),
            PassageId.From("convention", "Article 7", "Un an.", 0),
            PassageId.From("convention", "Article 6", "Deux ans.", 0),
            PassageId.From("convention", "Article 6", "Un an.", 1),
        ];

        Assert.Distinct(ids);
    }
}
