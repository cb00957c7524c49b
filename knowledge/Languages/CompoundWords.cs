namespace Assistant.Knowledge.Languages;

/// <summary>The words that Dutch compounds may consist of: those that stand alone in the documents, and everyday words that rarely do.</summary>
public static class CompoundWords
{
    // Parts of the compounds of this field that a small collection may never use alone. Own list.
    private const string Everyday =
        "aangifte aanvraag account adres afspraak ambtenaar antwoord apparaat arts attest beeld begeleiding belasting beleid beroep bescherming bestand beveiliging bewijs bibliotheek bijlage " +
        "boek brief bril brood browser budget burger centrum code computer contact contract datum deur dienst digitaal document drukker factuur familie fiets file film formulier foto gebied gebruiker " +
        "geboorte gegevens geld gemeente gezin gezondheid gids groep hand handel handtekening help helper hulp huis huur identiteit inkomen informatie inschrijving instelling internet jaar kaart " +
        "kamer kanaal kennis keuze kind klacht knop kosten kracht kruis lader land leeftijd leefloon leeg lening leraar lezer licht lijn lijst loket loon maand maatschappij machine map meester " +
        "melding mens middel muis naam netwerk nieuws nota nummer omgeving ontvanger onderwijs oplader opleiding ouder pagina papier partner pensioen persoon plaats plan politie post prijs printer " +
        "privacy programma project punt raad recht regel register rekening rijk ruimte scherm school sessie signaal sleutel slot snelheid stad stap steun stelsel straat systeem taal tarief " +
        "telefoon test tijd toegang toestel toets uitgave uitkering venster verbinding verhaal verhuis verklaring verlener vermogen verslag vertegenwoordiger verwerking verzekering video voorwaarde vraag vrijwilliger " +
        "wachtwoord website week werk werkgever wet winkel woning woord zaak zaal zicht ziekte zoek zone zorg zuil";

    /// <summary>Collects the words.</summary>
    /// <param name="texts">The Dutch texts of a snapshot.</param>
    /// <returns>Ascending, in lower case, each once.</returns>
    public static IReadOnlyList<string> From(IEnumerable<string> texts)
    {
        var words = new SortedSet<string>(Everyday.Split(' '), StringComparer.Ordinal);
        words.UnionWith(texts.SelectMany(TextAnalyzer.CompoundCandidates));
        return [.. words];
    }
}
