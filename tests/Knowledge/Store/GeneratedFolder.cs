using Bogus;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>A folder of French documents made from a seed; each generation of it has other texts, which name the generation.</summary>
internal static class GeneratedFolder
{
    private static readonly string[] Subjects = ["lecteur de carte", "mot de passe", "formulaire en ligne", "rendez-vous au guichet", "compte de messagerie", "boîte de réception"];
    private static readonly string[] Actions = ["Ouvrez", "Vérifiez", "Choisissez", "Gardez", "Fermez", "Demandez"];

    /// <summary>Writes the documents.</summary>
    public static void Write(string folder, int documents, int generation)
    {
        Directory.CreateDirectory(folder);
        var random = new Randomizer(20261123 + generation);
        for (var i = 0; i < documents; i++)
        {
            var paragraphs = Enumerable.Range(1, 6).Select(p =>
                $"## Partie {p}\n\n" + string.Join(' ', Enumerable.Range(0, 6).Select(_ =>
                    $"{random.ArrayElement(Actions)} le {random.ArrayElement(Subjects)} avec la personne que vous aidez, édition {generation}, document {i}, ligne {random.Int(1, 9999)}.")));
            File.WriteAllText(Path.Combine(folder, $"document-{i:000}.md"), $"# Document {i} pour les aidants\n\n{string.Join("\n\n", paragraphs)}\n");
        }
    }

    /// <summary>The generation that a text names; the test fails when it names none.</summary>
    public static int GenerationOf(string text)
    {
        var after = text.IndexOf("édition ", StringComparison.Ordinal);
        return int.Parse(text.AsSpan(after + 8, text.IndexOf(',', after) - after - 8), System.Globalization.CultureInfo.InvariantCulture);
    }
}
