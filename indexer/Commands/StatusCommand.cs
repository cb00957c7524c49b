using System.CommandLine;
using System.Globalization;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Indexer.Commands;

/// <summary><c>status</c>: what is published, in which languages, for whom, and what should be looked at again.</summary>
internal static class StatusCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var store = CommandOptions.Store();
        var command = new Command("status", "Says what is published, and which documents are due for review.") { store };
        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(async () =>
        {
            await using var services = Settings.Open(parsed.GetValue(store));
            var passages = services.GetRequiredService<IPassageStore>();
            if (await passages.FindPublishedAsync(cancellationToken) is not { } published)
            {
                await Console.Out.WriteLineAsync($"Nothing is published in '{Settings.PlaceOf(services)}' yet.");
                return 0;
            }

            foreach (var snapshot in await passages.ListAsync(cancellationToken))
            {
                await Console.Out.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{snapshot.State,-9} {snapshot.Id}  {snapshot.Created:yyyy-MM-dd HH:mm} UTC  {snapshot.Passages} passages{(snapshot.Dense is { } dense ? $", dense vectors of {dense.Model} with {dense.Dimensions} dimensions" : "")}"));
            }

            await PrintAsync(published, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
            return 0;
        }));
        return command;
    }

    private static async Task PrintAsync(PublishedSnapshot published, DateOnly today)
    {
        var documents = published.Documents.Values.Select(stored => stored.Document).ToList();
        foreach (var group in documents.GroupBy(d => (d.Language, d.Audience)).OrderBy(g => g.Key.Language).ThenBy(g => g.Key.Audience))
        {
            await Console.Out.WriteLineAsync($"{group.Key.Language.Code()} {group.Key.Audience.Name(),-8} {group.Count()} documents");
        }

        foreach (var document in documents.Where(d => d.ReviewBy < today || d.LicenceUntil < today).OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            await Console.Out.WriteLineAsync(document.LicenceUntil < today
                ? $"no longer shown: {document.Id}, its licence ended on {document.LicenceUntil:yyyy-MM-dd}"
                : $"to review: {document.Id}, due since {document.ReviewBy:yyyy-MM-dd}");
        }
    }
}
