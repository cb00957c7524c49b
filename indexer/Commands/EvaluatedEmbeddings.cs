using System.Globalization;
using Assistant.Indexer.Runs;
using Assistant.Knowledge;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Model;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Indexer.Commands;

/// <summary>The embedding model of the settings for a measurement, or none; vectors are kept for the measurement and thrown away with it.</summary>
internal sealed class EvaluatedEmbeddings : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-vectors-");
    private readonly ServiceProvider? _services;

    /// <summary>Opens it.</summary>
    /// <param name="isWanted">Whether dense vectors are to be compared.</param>
    /// <exception cref="InvalidDataException">They are, and no embedding model is configured.</exception>
    public EvaluatedEmbeddings(bool isWanted)
    {
        if (!isWanted)
        {
            (Passages, Questions) = (new PassageVectors(PassageEmbedder.None, _folder.FullName), QuestionEmbedder.None);
            return;
        }

        // A measurement is of the ranking, and not of a busy endpoint's patience.
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings.OfModel())
            .AddInMemoryCollection([new($"{ModelOptions.Section}:{nameof(ModelOptions.EmbeddingMilliseconds)}", "10000")]).Build();
        _services = new ServiceCollection().AddLogging().AddKnowledge(configuration).BuildServiceProvider();
        var passages = _services.GetRequiredService<PassageEmbedder>();
        (Passages, Questions) = (new PassageVectors(passages, _folder.FullName), _services.GetRequiredService<QuestionEmbedder>());
        if (!passages.IsThere)
        {
            Dispose();
            throw new InvalidDataException("Model:EmbeddingDeployment is empty: configure the model whose dense vectors are to be measured.");
        }
    }

    /// <summary>Gives passages their vectors.</summary>
    public PassageVectors Passages { get; }

    /// <summary>Gives questions theirs.</summary>
    public QuestionEmbedder Questions { get; }

    /// <summary>Says which vectors were used, beside the figures.</summary>
    public async Task SayAsync(DenseSpace? dense)
    {
        if (dense is not null)
        {
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Dense vectors of {dense.Model}, {dense.Dimensions} dimensions."));
        }

        if (Questions.TroubleWith(dense) is { } trouble)
        {
            await Console.Error.WriteLineAsync(trouble);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Passages.Dispose();
        _services?.Dispose();
        _folder.Delete(recursive: true);
    }
}
