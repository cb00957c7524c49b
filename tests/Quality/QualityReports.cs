using System.Text.Json;
using Assistant.Tests.Support;

namespace Assistant.Tests.Quality;

/// <summary>What <c>evaluate --golden</c> prints for each file of labelled questions, measured once for all tests.</summary>
public sealed class QualityReports : IDisposable
{
    private readonly Dictionary<string, JsonDocument> _reports = new(StringComparer.Ordinal);

    /// <summary>The report on a file of <c>tests/Quality</c>.</summary>
    public async Task<JsonElement> OfAsync(string file)
    {
        if (!_reports.TryGetValue(file, out var report))
        {
            var (code, output, errors) = await IndexerProgram.RunAsync("evaluate", "--golden", Path.Combine(TestData.Repository, "tests", "Quality", file), "--json");
            _reports[file] = report = code == 0 ? JsonDocument.Parse(output) : throw new InvalidOperationException(errors);
        }

        return report.RootElement;
    }

    public void Dispose() => _reports.Values.ToList().ForEach(report => report.Dispose());
}
