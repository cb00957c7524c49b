using System.Diagnostics;
using Assistant.Knowledge.Languages;
using CsCheck;
using Xunit;

namespace Assistant.Tests.Knowledge.Languages;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("La Ville paie. Le citoyen reçoit. ", "La Ville paie.", "Le citoyen reçoit.")]
    [InlineData("Voir art. 2.1 et p. 17. M. Dupont signe.", "Voir art. 2.1 et p. 17.", "M. Dupont signe.")]
    [InlineData("Zie bijv. nr. 4 op blz. 12, enz. Daarna niets.", "Zie bijv. nr. 4 op blz. 12, enz.", "Daarna niets.")]
    [InlineData("Mme. Peeters et Dr. Janssens, etc. viennent. Fin.", "Mme. Peeters et Dr. Janssens, etc. viennent.", "Fin.")]
    [InlineData("See e.g. Brussels, i.e. the City. It is open.", "See e.g. Brussels, i.e. the City.", "It is open.")]
    [InlineData("Het kost 1.000,50 euro. Bel 02 279 22 11.", "Het kost 1.000,50 euro.", "Bel 02 279 22 11.")]
    [InlineData("Allez sur https://www.brussels.be/x.y?z=1. Puis écrivez à a.b@brucity.be. Voilà.", "Allez sur https://www.brussels.be/x.y?z=1.", "Puis écrivez à a.b@brucity.be.", "Voilà.")]
    [InlineData("Il dit : « Venez ! » Elle vient.", "Il dit : « Venez ! »", "Elle vient.")]
    [InlineData("« Quoi ? » demande-t-il. Rien.", "« Quoi ? » demande-t-il.", "Rien.")]
    [InlineData("He said \"Stop.\" She stopped (at last.) Good!", "He said \"Stop.\"", "She stopped (at last.)", "Good!")]
    [InlineData("Attendez… Encore... Bon.", "Attendez…", "Encore...", "Bon.")]
    [InlineData("Wat nu?! Klik op OK: het venster sluit.", "Wat nu?!", "Klik op OK: het venster sluit.")]
    [InlineData("1. Ouvrez la page. Cliquez.\n2.1. Fermez.\na) Rien", "1. Ouvrez la page.", "Cliquez.", "2.1. Fermez.", "a) Rien")]
    [InlineData("Open de app. eBox vraagt een code. itsme ook.", "Open de app.", "eBox vraagt een code.", "itsme ook.")]
    [InlineData("Je mailbox is vol. Verwijder iets. Dat wist je al. Echt.", "Je mailbox is vol.", "Verwijder iets.", "Dat wist je al.", "Echt.")]
    [InlineData("J.-P. Martin et S. Peeters. Le n° 4. En 2024. 12 personnes.", "J.-P. Martin et S. Peeters.", "Le n° 4.", "En 2024.", "12 personnes.")]
    [InlineData("Une ligne\nUne autre", "Une ligne", "Une autre")]
    public void Sentences_end_where_a_reader_ends_them(string text, params string[] sentences)
    {
        var spans = SentenceSplitter.Split(text);

        Assert.Equal(sentences, spans.Select(s => s.In(text)));
    }

    [Fact]
    public void A_blank_text_has_no_sentence()
    {
        Assert.Empty(SentenceSplitter.Split(""));
        Assert.Empty(SentenceSplitter.Split(" \n \t\n"));
    }

    [Fact]
    public void Spans_hold_every_visible_character_once_and_in_order()
    {
        string[] fragments = ["La Ville", " ", ". ", "? ", "art.", "\n", "« ", " »", "…", "2.1", ")", "\"", "é", "\u00a0", "eBox", ".", "\ud83d\ude00"];
        var texts = Gen.Int[0, fragments.Length - 1].Array[0, 30].Select(parts => string.Concat(parts.Select(p => fragments[p])));

        texts.Sample(text =>
        {
            var spans = SentenceSplitter.Split(text);
            var end = 0;
            foreach (var span in spans)
            {
                Assert.True(span.Start >= end && span.Length > 0 && text[end..span.Start].All(char.IsWhiteSpace));
                Assert.Equal(span.In(text).Trim(), span.In(text));
                Assert.DoesNotContain('\n', span.In(text));
                end = span.Start + span.Length;
            }

            Assert.True(text[end..].All(char.IsWhiteSpace));
        });
    }

    [Theory]
    [InlineData("a.")]
    [InlineData(". ")]
    [InlineData("«")]
    [InlineData(".»  ")]
    [InlineData("1.")]
    public void A_megabyte_of_the_worst_takes_no_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 500_000));

        var watch = Stopwatch.StartNew();
        SentenceSplitter.Split(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"took {watch.Elapsed}");
    }
}
